package org.ctvms.core.mail;

import java.time.Instant;
import java.util.Map;

/**
 * A letter to be put into the outbox.
 *
 * @param kind what it is about
 * @param recipient the e-mail address
 * @param values what the letter tells, by name; gone from the outbox once it is delivered, for it may hold a password
 * @param queuedAt when it was written
 */
public record NewMail(MailKind kind, String recipient, Map<String, String> values, Instant queuedAt) {
    /** Keeps a copy of the values. */
    public NewMail {
        values = Map.copyOf(values);
    }
}
