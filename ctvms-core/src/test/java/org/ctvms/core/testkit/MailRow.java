package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.QueuedMail;

/** A letter of the outbox and how far it has come. */
record MailRow(long id, NewMail mail, State state, int attempts, Instant dueAt, Optional<String> problem) {
    enum State {
        WAITING,
        SENT,
        FAILED,
        DROPPED
    }

    static MailRow waiting(long id, NewMail mail) {
        return new MailRow(id, mail, State.WAITING, 0, mail.queuedAt(), Optional.empty());
    }

    boolean isDue(Instant now) {
        return state == State.WAITING && !dueAt.isAfter(now);
    }

    MailRow claimed(Instant leasedUntil) {
        return new MailRow(id, mail, State.WAITING, attempts + 1, leasedUntil, problem);
    }

    MailRow retried(Instant nextAttemptAt, String reason) {
        return new MailRow(id, mail, State.WAITING, attempts, nextAttemptAt, Optional.of(reason));
    }

    MailRow sent(Instant sentAt) {
        return new MailRow(id, emptied(), State.SENT, attempts, sentAt, Optional.empty());
    }

    MailRow dropped(Instant droppedAt) {
        return new MailRow(id, emptied(), State.DROPPED, attempts, droppedAt, Optional.empty());
    }

    private NewMail emptied() {
        return new NewMail(mail.kind(), mail.recipient(), Map.of(), mail.queuedAt());
    }

    MailRow failed(String reason) {
        return new MailRow(id, mail, State.FAILED, attempts, dueAt, Optional.of(reason));
    }

    MailRow requeued(Instant now) {
        return new MailRow(id, mail, State.WAITING, 0, now, Optional.empty());
    }

    FailedMail givenUp() {
        return new FailedMail(id, mail.kind(), mail.recipient(), mail.queuedAt(), attempts, problem.orElseThrow());
    }

    QueuedMail queued() {
        return new QueuedMail(id, mail.kind(), mail.recipient(), mail.values(), attempts);
    }
}
