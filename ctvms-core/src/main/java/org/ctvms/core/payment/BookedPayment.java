package org.ctvms.core.payment;

import java.util.Optional;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.PaymentMode;

/**
 * A payment that is in the ledger.
 *
 * @param mode how it was paid
 * @param reference of an online payment
 * @param idempotencyKey the host's key, if one was given
 * @param externalId the id that the host's own system has for it, if one was given
 * @param receipt what it did
 */
public record BookedPayment(
        PaymentMode mode,
        Optional<PaymentReference> reference,
        Optional<String> idempotencyKey,
        Optional<ExternalId> externalId,
        Receipt receipt) {}
