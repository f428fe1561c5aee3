package org.ctvms.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailProblem;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.OutboxStore;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.mail.UnaddressedMail;

final class MariaDbOutbox implements OutboxStore {
    private static final int LONGEST_PROBLEM = 1000;

    private final OutboxMapper mapper;

    MariaDbOutbox(OutboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void queue(NewMail mail) {
        mapper.queue(
                mail,
                mail.crf().orElse(null),
                mail.recipient().orElse(null),
                FormContent.encode(mail.values()),
                mail.kind().isUrgent());
    }

    @Override
    public void pretend(NewMail mail) {
        queue(mail);
        mapper.dropQueued();
    }

    @Override
    public List<QueuedMail> claim(Lease lease, int limit) {
        // why: a set, for what the clock was ahead of may be due by now as well
        Set<Long> claimed = new LinkedHashSet<>(mapper.due(lease, true, limit));
        fill(claimed, limit, left -> mapper.due(lease, false, left));
        fill(claimed, limit, left -> mapper.ahead(lease, left));
        return claimed.isEmpty() ? List.of() : leased(List.copyOf(claimed), lease);
    }

    private static void fill(Set<Long> claimed, int limit, IntFunction<List<Long>> more) {
        if (claimed.size() < limit) {
            claimed.addAll(more.apply(limit - claimed.size()));
        }
    }

    private List<QueuedMail> leased(List<Long> ids, Lease lease) {
        mapper.lease(ids, lease);
        return mapper.leased(ids).stream()
                .map(MailRow::toDomain)
                .sorted(Comparator.comparingInt(mail -> ids.indexOf(mail.id())))
                .toList();
    }

    @Override
    public void release(List<Long> ids) {
        if (!ids.isEmpty()) {
            mapper.release(ids);
        }
    }

    @Override
    public void releaseLast(long id, Instant now) {
        mapper.releaseLast(id, now);
    }

    @Override
    public void sent(long id, Instant sentAt) {
        mapper.done(id, MailState.SENT, sentAt);
    }

    @Override
    public void drop(long id, Instant droppedAt) {
        mapper.done(id, MailState.DROPPED, droppedAt);
    }

    @Override
    public void retry(long id, Instant now, Instant nextAttemptAt, String problem) {
        mapper.retry(id, now, nextAttemptAt, shortened(problem));
    }

    @Override
    public void noAddress(QueuedMail mail, Instant now) {
        mapper.noAddress(mail.id(), mail.kind().isSecret(), now);
    }

    @Override
    public void giveUp(long id, Instant now, String problem) {
        mapper.giveUp(id, now, shortened(problem));
    }

    @Override
    public int prune(Instant before, int limit) {
        return mapper.prune(before, limit);
    }

    @Override
    public List<FailedMail> failed(long after, int limit) {
        return mapper.failed(after, limit);
    }

    @Override
    public List<UnaddressedMail> unaddressed(long before, int limit) {
        return mapper.unaddressed(before, limit).stream()
                .map(UnaddressedRow::toDomain)
                .toList();
    }

    @Override
    public Optional<UnaddressedMail> findUnaddressed(long id) {
        return mapper.findUnaddressed(id).map(UnaddressedRow::toDomain);
    }

    @Override
    public boolean requeue(long id, Instant now) {
        return mapper.requeue(id, now) == 1;
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }

    @Override
    public OutboxCount count() {
        return mapper.count();
    }

    @Override
    public Optional<MailState> state(UUID messageId) {
        return mapper.state(messageId);
    }

    @Override
    public Optional<MailProblem> problem() {
        return mapper.problem();
    }

    @Override
    public void stopped(MailProblem problem) {
        mapper.stopped(problem, shortened(problem.problem()));
    }

    @Override
    public void delivering() {
        mapper.delivering();
    }
}
