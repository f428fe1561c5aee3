package org.ctvms.core.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Crf;

/**
 * A mail to be put into the outbox.
 *
 * @param messageId its own for ever, the same for every attempt
 * @param kind what it is about
 * @param crf the customer it goes to; empty for an admin
 * @param recipient the e-mail address
 * @param values what the mail says, by name; gone from the outbox once it is delivered, for it may hold a password
 * @param queuedAt when it was written
 */
public record NewMail(
        UUID messageId,
        MailKind kind,
        Optional<Crf> crf,
        String recipient,
        Map<String, String> values,
        Instant queuedAt) {
    /** Keeps a copy of the values. */
    public NewMail {
        values = Map.copyOf(values);
    }

    /** A mail to an admin, with an id of its own. */
    public NewMail(MailKind kind, String recipient, Map<String, String> values, Instant queuedAt) {
        this(UUID.randomUUID(), kind, Optional.empty(), recipient, values, queuedAt);
    }

    /** The same mail, to the customer. */
    public NewMail to(Optional<Crf> customer) {
        return new NewMail(messageId, kind, customer, recipient, values, queuedAt);
    }

    /** The same mail, to the customer. */
    public NewMail to(Crf customer) {
        return to(Optional.of(customer));
    }
}
