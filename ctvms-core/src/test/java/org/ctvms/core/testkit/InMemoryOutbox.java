package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailProblem;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.OutboxStore;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.mail.UnaddressedMail;

record InMemoryOutbox(Tables tables) implements OutboxStore {
    private static final Comparator<MailRow> BY_URGENCY =
            Comparator.comparing(mail -> !mail.mail().kind().isUrgent());

    @Override
    public void queue(NewMail mail) {
        put(MailRow.of(tables.next(Series.LETTER), mail));
    }

    @Override
    public void pretend(NewMail mail) {
        // nothing: in memory neither costs anything
    }

    @Override
    public List<QueuedMail> claim(Lease lease, int limit) {
        List<MailRow> claimed = tables.letters.all().stream()
                .filter(mail -> mail.isDue(lease))
                .sorted(BY_URGENCY.thenComparing(MailRow::dueAt).thenComparing(MailRow::id))
                .limit(limit)
                .map(mail -> mail.claimed(lease))
                .toList();
        claimed.forEach(this::put);
        return claimed.stream().map(mail -> mail.queued(contact(mail))).toList();
    }

    private Optional<Contact> contact(MailRow mail) {
        return mail.mail()
                .crf()
                .flatMap(crf -> tables.customers.find(crf.number()))
                .map(Customer::contact);
    }

    @Override
    public void release(List<Long> ids) {
        ids.stream().map(tables.letters::get).forEach(mail -> put(mail.released(mail.dueAt())));
    }

    @Override
    public void releaseLast(long id, Instant now) {
        put(tables.letters.get(id).released(now));
    }

    @Override
    public void sent(long id, Instant sentAt) {
        put(tables.letters.get(id).done(MailState.SENT, sentAt));
    }

    @Override
    public void drop(long id, Instant droppedAt) {
        put(tables.letters.get(id).done(MailState.DROPPED, droppedAt));
    }

    @Override
    public void retry(long id, Instant now, Instant nextAttemptAt, String problem) {
        put(tables.letters.get(id).retried(now, nextAttemptAt, problem));
    }

    @Override
    public void noAddress(QueuedMail mail, Instant now) {
        put(tables.letters.get(mail.id()).unaddressed(now));
    }

    @Override
    public void giveUp(long id, Instant now, String problem) {
        put(tables.letters.get(id).failed(now, problem));
    }

    @Override
    public List<FailedMail> failed(long after, int limit) {
        return tables.letters.after(after).stream()
                .filter(letter -> letter.state() == MailState.FAILED)
                .limit(limit)
                .map(mail -> mail.givenUp(contact(mail)))
                .toList();
    }

    @Override
    public List<UnaddressedMail> unaddressed(long before, int limit) {
        return tables.letters.all().stream()
                .filter(mail -> mail.state() == MailState.NO_ADDRESS && mail.id() < before)
                .sorted(Comparator.comparing(MailRow::id).reversed())
                .limit(limit)
                .map(this::unaddressed)
                .toList();
    }

    @Override
    public Optional<UnaddressedMail> findUnaddressed(long id) {
        return tables.letters
                .find(id)
                .filter(mail -> mail.state() == MailState.NO_ADDRESS)
                .map(this::unaddressed);
    }

    private UnaddressedMail unaddressed(MailRow mail) {
        Crf crf = mail.mail().crf().orElseThrow();
        Customer customer = tables.customers.get(crf.number());
        return new UnaddressedMail(
                mail.id(),
                mail.mail().kind(),
                crf,
                customer.name(),
                customer.contact().email(),
                mail.mail().queuedAt());
    }

    @Override
    public boolean requeue(long id, Instant now) {
        Optional<MailRow> ended = tables.letters
                .find(id)
                .filter(mail -> mail.state() == MailState.FAILED || mail.state() == MailState.NO_ADDRESS);
        ended.map(mail -> mail.requeued(now, contact(mail))).ifPresent(this::put);
        return ended.isPresent();
    }

    @Override
    public int prune(Instant before, int limit) {
        List<MailRow> old = tables.letters.all().stream()
                .filter(mail -> mail.endedBefore(before))
                .sorted(Comparator.comparing(mail -> mail.endedAt().orElseThrow()))
                .limit(limit)
                .toList();
        old.forEach(mail -> tables.letters.remove(mail.id()));
        return old.size();
    }

    @Override
    public OutboxCount count() {
        return new OutboxCount(
                count(MailState.WAITING), count(MailState.SENT), count(MailState.FAILED), count(MailState.NO_ADDRESS));
    }

    @Override
    public Optional<MailState> state(UUID messageId) {
        return tables.letters.all().stream()
                .filter(mail -> mail.mail().messageId().equals(messageId))
                .map(MailRow::state)
                .findFirst();
    }

    @Override
    public Optional<MailProblem> problem() {
        return tables.mailProblem.find(true);
    }

    @Override
    public void stopped(MailProblem problem) {
        tables.mailProblem.put(true, problem);
    }

    @Override
    public void delivering() {
        tables.mailProblem.removeThrough(true);
    }

    private long count(MailState state) {
        return tables.letters.all().stream()
                .filter(letter -> letter.state() == state)
                .count();
    }

    private void put(MailRow letter) {
        tables.letters.put(letter.id(), letter);
    }
}
