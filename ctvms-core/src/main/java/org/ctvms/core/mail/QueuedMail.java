package org.ctvms.core.mail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Crf;

/**
 * A mail of the outbox that is being delivered.
 *
 * @param id its number in the outbox
 * @param messageId its own for ever, the same for every attempt
 * @param kind what it is about
 * @param crf the customer it goes to; empty for an admin
 * @param mobile the customer's mobile as it is now
 * @param recipient the e-mail address: a customer's as it is now, empty if there is none
 * @param values what the mail says, by name
 * @param attempt the attempt this is, from 1
 */
public record QueuedMail(
        long id,
        UUID messageId,
        MailKind kind,
        Optional<Crf> crf,
        Optional<String> mobile,
        Optional<String> recipient,
        Map<String, String> values,
        int attempt) {}
