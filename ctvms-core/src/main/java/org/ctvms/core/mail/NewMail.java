package org.ctvms.core.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Crf;

/**
 * A mail to be put into the outbox. One without a recipient stands there as not mailed; passwords and codes are left out
 * of it.
 *
 * @param messageId its own for ever, the same for every attempt
 * @param kind what it is about
 * @param crf the customer it goes to; empty for an admin
 * @param recipient the e-mail address; empty for a customer who has none
 * @param values what the mail says, by name; gone from the outbox once it is delivered, for it may hold a password
 * @param queuedAt when it was written
 */
public record NewMail(
        UUID messageId,
        MailKind kind,
        Optional<Crf> crf,
        Optional<String> recipient,
        Map<String, String> values,
        Instant queuedAt) {
    /** Keeps a copy of the values, but of a password or a code that goes nowhere. */
    public NewMail {
        values = recipient.isEmpty() && kind.isSecret() ? Map.of() : Map.copyOf(values);
    }

    /** A mail to the customer or the admin, with an id of its own. */
    public static NewMail of(
            MailKind kind,
            Optional<Crf> crf,
            Optional<String> recipient,
            Map<String, String> values,
            Instant queuedAt) {
        return new NewMail(UUID.randomUUID(), kind, crf, recipient, values, queuedAt);
    }

    /** A mail to an admin, with an id of its own. */
    public NewMail(MailKind kind, String recipient, Map<String, String> values, Instant queuedAt) {
        this(UUID.randomUUID(), kind, Optional.empty(), Optional.of(recipient), values, queuedAt);
    }

    /** The state it begins in. */
    public MailState state() {
        return recipient.isPresent() ? MailState.WAITING : MailState.NO_ADDRESS;
    }
}
