package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.OutboxStore;
import org.ctvms.core.mail.QueuedMail;

final class MariaDbOutbox implements OutboxStore {
    private static final int LONGEST_PROBLEM = 1000;

    private final OutboxMapper mapper;

    MariaDbOutbox(OutboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void queue(NewMail mail) {
        mapper.queue(mail, FormContent.encode(mail.values()));
    }

    @Override
    public void pretend(NewMail mail) {
        queue(mail);
        mapper.dropQueued();
    }

    @Override
    public List<QueuedMail> claim(Instant now, Instant leasedUntil, int limit) {
        List<MailRow> due = mapper.due(now, limit);
        if (!due.isEmpty()) {
            mapper.lease(due, leasedUntil);
        }
        return due.stream().map(MailRow::toDomain).toList();
    }

    @Override
    public void sent(long id, Instant sentAt) {
        mapper.sent(id, sentAt);
    }

    @Override
    public void drop(long id, Instant droppedAt) {
        mapper.drop(id, droppedAt);
    }

    @Override
    public void retry(long id, Instant nextAttemptAt, String problem) {
        mapper.retry(id, nextAttemptAt, shortened(problem));
    }

    @Override
    public void giveUp(long id, String problem) {
        mapper.giveUp(id, shortened(problem));
    }

    @Override
    public List<FailedMail> failed(long after, int limit) {
        return mapper.failed(after, limit);
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
}
