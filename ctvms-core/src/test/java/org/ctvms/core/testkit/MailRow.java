package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.QueuedMail;

/** A letter of the outbox and how far it has come. */
record MailRow(
        long id,
        NewMail mail,
        MailState state,
        int attempts,
        Instant since,
        Instant dueAt,
        Optional<Instant> leasedUntil,
        Optional<String> problem,
        Optional<Instant> endedAt) {
    static MailRow of(long id, NewMail mail) {
        return new MailRow(
                id,
                mail,
                mail.state(),
                0,
                mail.queuedAt(),
                mail.queuedAt(),
                Optional.empty(),
                Optional.empty(),
                mail.recipient().isPresent() ? Optional.empty() : Optional.of(mail.queuedAt()));
    }

    boolean isDue(Lease lease) {
        Instant now = lease.from();
        return state == MailState.WAITING
                && (!dueAt.isAfter(now) || since.isAfter(now))
                && leasedUntil
                        .filter(until -> until.isAfter(now) && !until.isAfter(lease.latestEnd()))
                        .isEmpty();
    }

    MailRow claimed(Lease lease) {
        return new MailRow(id, mail, state, attempts + 1, since, dueAt, Optional.of(lease.until()), problem, endedAt);
    }

    MailRow released(Instant dueFrom) {
        return new MailRow(id, mail, state, attempts - 1, since, dueFrom, Optional.empty(), problem, endedAt);
    }

    MailRow retried(Instant now, Instant nextAttemptAt, String reason) {
        return new MailRow(
                id, mail, state, attempts, now, nextAttemptAt, Optional.empty(), Optional.of(reason), endedAt);
    }

    MailRow done(MailState as, Instant at) {
        return ended(with(mail.recipient(), Map.of()), as, at);
    }

    MailRow unaddressed(Instant at) {
        return ended(with(Optional.empty(), mail.values()), MailState.NO_ADDRESS, at);
    }

    private MailRow ended(NewMail as, MailState end, Instant at) {
        return new MailRow(id, as, end, attempts, since, dueAt, Optional.empty(), Optional.empty(), Optional.of(at));
    }

    private NewMail with(Optional<String> recipient, Map<String, String> values) {
        return new NewMail(mail.messageId(), mail.kind(), mail.crf(), recipient, values, mail.queuedAt());
    }

    MailRow failed(Instant at, String reason) {
        return new MailRow(
                id,
                mail,
                MailState.FAILED,
                attempts,
                since,
                dueAt,
                Optional.empty(),
                Optional.of(reason),
                Optional.of(at));
    }

    MailRow requeued(Instant now, Optional<Contact> customer) {
        NewMail again = with(customer.flatMap(Contact::email).or(mail::recipient), mail.values());
        return new MailRow(
                id, again, MailState.WAITING, 0, now, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean endedBefore(Instant instant) {
        return endedAt.filter(instant::isAfter).isPresent();
    }

    FailedMail givenUp(Optional<Contact> customer) {
        String recipient = customer.flatMap(Contact::email).or(mail::recipient).orElseThrow();
        return new FailedMail(id, mail.kind(), recipient, mail.queuedAt(), attempts, problem.orElseThrow());
    }

    QueuedMail queued(Optional<Contact> customer) {
        return new QueuedMail(
                id,
                mail.messageId(),
                mail.kind(),
                mail.crf(),
                customer.map(Contact::mobile),
                customer.map(Contact::email).orElseGet(mail::recipient),
                mail.values(),
                attempts);
    }
}
