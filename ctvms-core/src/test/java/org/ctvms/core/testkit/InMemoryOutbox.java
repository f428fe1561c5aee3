package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.OutboxStore;
import org.ctvms.core.mail.QueuedMail;

record InMemoryOutbox(Tables tables) implements OutboxStore {
    @Override
    public void queue(NewMail mail) {
        put(MailRow.waiting(tables.next(Series.LETTER), mail));
    }

    @Override
    public void pretend(NewMail mail) {
        // nothing: in memory neither costs anything
    }

    @Override
    public List<QueuedMail> claim(Instant now, Instant leasedUntil, int limit) {
        List<MailRow> claimed = tables.letters.all().stream()
                .filter(letter -> letter.isDue(now))
                .limit(limit)
                .map(letter -> letter.claimed(leasedUntil))
                .toList();
        claimed.forEach(this::put);
        return claimed.stream().map(MailRow::queued).toList();
    }

    @Override
    public void sent(long id, Instant sentAt) {
        put(tables.letters.get(id).sent(sentAt));
    }

    @Override
    public void drop(long id, Instant droppedAt) {
        put(tables.letters.get(id).dropped(droppedAt));
    }

    @Override
    public void retry(long id, Instant nextAttemptAt, String problem) {
        put(tables.letters.get(id).retried(nextAttemptAt, problem));
    }

    @Override
    public void giveUp(long id, String problem) {
        put(tables.letters.get(id).failed(problem));
    }

    @Override
    public List<FailedMail> failed(long after, int limit) {
        return tables.letters.after(after).stream()
                .filter(letter -> letter.state() == MailRow.State.FAILED)
                .limit(limit)
                .map(MailRow::givenUp)
                .toList();
    }

    @Override
    public boolean requeue(long id, Instant now) {
        Optional<MailRow> failed = tables.letters.find(id).filter(letter -> letter.state() == MailRow.State.FAILED);
        failed.map(letter -> letter.requeued(now)).ifPresent(this::put);
        return failed.isPresent();
    }

    @Override
    public OutboxCount count() {
        return new OutboxCount(count(MailRow.State.WAITING), count(MailRow.State.SENT), count(MailRow.State.FAILED));
    }

    private long count(MailRow.State state) {
        return tables.letters.all().stream()
                .filter(letter -> letter.state() == state)
                .count();
    }

    private void put(MailRow letter) {
        tables.letters.put(letter.id(), letter);
    }
}
