package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.refusal.Check;

/**
 * Selects payments; an empty component matches every payment.
 *
 * @param receivedOn the day they were booked on
 * @param collectedBy who booked them, exactly as the audit trail names them; at most 100 characters
 * @param reference compared as {@link PaymentReference} says, so that any of its forms matches
 * @param idempotencyKey the host's key, compared exactly
 */
public record PaymentQuery(
        Optional<LocalDate> receivedOn,
        Optional<String> collectedBy,
        Optional<String> reference,
        Optional<String> idempotencyKey) {
    /** Every payment. */
    public static final PaymentQuery ALL =
            new PaymentQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 100;

    /** Checks that all is there. */
    public PaymentQuery {
        Check.given("receivedOn", receivedOn);
        collectedBy = Check.given("collectedBy", collectedBy).map(name -> Check.text("collectedBy", name, LONGEST));
        reference = Check.given("reference", reference)
                .map(text -> PaymentReference.typed(text).text());
        idempotencyKey = Check.given("idempotencyKey", idempotencyKey)
                .map(key -> Check.identifier("idempotencyKey", key, LONGEST));
    }

    /** The same, booked on that day. */
    public PaymentQuery receivedOn(LocalDate day) {
        Optional<LocalDate> wanted = Optional.of(Check.given("receivedOn", day));
        return new PaymentQuery(wanted, collectedBy, reference, idempotencyKey);
    }

    /** The same, booked by that person. */
    public PaymentQuery collectedBy(String name) {
        Optional<String> wanted = Optional.of(Check.given("collectedBy", name));
        return new PaymentQuery(receivedOn, wanted, reference, idempotencyKey);
    }

    /** The same, with that reference. */
    public PaymentQuery reference(String text) {
        Optional<String> wanted = Optional.of(Check.given("reference", text));
        return new PaymentQuery(receivedOn, collectedBy, wanted, idempotencyKey);
    }

    /** The same, with that key. */
    public PaymentQuery idempotencyKey(String key) {
        Optional<String> wanted = Optional.of(Check.given("idempotencyKey", key));
        return new PaymentQuery(receivedOn, collectedBy, reference, wanted);
    }
}
