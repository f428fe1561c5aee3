package org.ctvms.core.mail;

import java.util.Map;

/**
 * A letter of the outbox that is being delivered.
 *
 * @param id its number, the same for every attempt
 * @param kind what it is about
 * @param recipient the e-mail address
 * @param values what the letter tells, by name
 * @param attempt the attempt this is, from 1
 */
public record QueuedMail(long id, MailKind kind, String recipient, Map<String, String> values, int attempt) {}
