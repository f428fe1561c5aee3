package org.ctvms.core.mail;

import java.time.Instant;

/**
 * A letter of the outbox that was given up. What it tells stays in the outbox, so that it can be re-sent.
 *
 * @param id its number
 * @param kind what it is about
 * @param recipient the e-mail address it goes to when it is sent again
 * @param queuedAt when it was written
 * @param attempts how often it was tried
 * @param problem why the last attempt failed
 */
public record FailedMail(long id, MailKind kind, String recipient, Instant queuedAt, int attempts, String problem) {}
