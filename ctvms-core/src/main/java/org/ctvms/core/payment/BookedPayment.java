package org.ctvms.core.payment;

import java.util.Optional;
import org.ctvms.core.invoice.PaymentMode;

/**
 * A payment found in the ledger by its reference or idempotency key.
 *
 * @param mode how it was paid
 * @param reference of an online payment
 * @param idempotencyKey the host's key, if one was given
 * @param receipt what it did
 */
public record BookedPayment(
        PaymentMode mode, Optional<PaymentReference> reference, Optional<String> idempotencyKey, Receipt receipt) {}
