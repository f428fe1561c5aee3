package org.ctvms.core.payment;

import java.time.Instant;
import org.ctvms.core.customer.Crf;

/**
 * A booked payment. It never changes.
 *
 * @param crf who paid
 * @param payment how it was paid, and what it did
 * @param collectedBy who booked it, as the audit trail names them
 * @param recordedAt when it was booked, in microseconds
 */
public record ListedPayment(Crf crf, BookedPayment payment, String collectedBy, Instant recordedAt) {}
