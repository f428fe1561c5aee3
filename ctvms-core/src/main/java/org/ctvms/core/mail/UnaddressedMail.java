package org.ctvms.core.mail;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * A mail that was not mailed because the customer had no e-mail address.
 *
 * @param id its number
 * @param kind what it is about
 * @param crf the customer
 * @param customerName the customer's name
 * @param email the address the customer has now, to which it can be sent
 * @param queuedAt when it was written
 */
public record UnaddressedMail(
        long id, MailKind kind, Crf crf, String customerName, Optional<String> email, Instant queuedAt) {}
