package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.looking;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.payment.PaymentReference;

/** Texts that payments are looked for by; one that no payment has finds none. */
final class PaymentLooks {
    private PaymentLooks() {}

    static Stream<Field> all() {
        return Stream.of(
                look("PaymentQuery collectedBy", "collectedBy", text -> query(text, null, null)),
                look("PaymentQuery reference", "reference", text -> query(null, text, null)),
                look("PaymentQuery idempotencyKey", "idempotencyKey", text -> query(null, null, text)),
                look("PaymentQuery.collectedBy/1 name", "collectedBy", PaymentQuery.ALL::collectedBy),
                look("PaymentQuery.reference/1 text", "reference", PaymentQuery.ALL::reference),
                look("PaymentQuery.idempotencyKey/1 key", "idempotencyKey", PaymentQuery.ALL::idempotencyKey));
    }

    private static PaymentQuery query(String collector, String reference, String key) {
        return new PaymentQuery(
                Optional.empty(),
                Optional.ofNullable(collector),
                Optional.ofNullable(reference),
                Optional.ofNullable(key));
    }

    private static Field look(String place, String input, Function<String, PaymentQuery> query) {
        return looking(place, Refused.as(input), (home, text) -> found(home, query.apply(text)));
    }

    /** What the query looks for, as the first payment has it that it finds. */
    private static String found(Home home, PaymentQuery query) {
        Optional<ListedPayment> first = home.admin().payments().list(query, Optional.empty(), 1).stream()
                .findFirst();
        if (query.collectedBy().isPresent()) {
            return first.map(ListedPayment::collectedBy)
                    .orElseGet(() -> query.collectedBy().orElseThrow());
        }
        if (query.idempotencyKey().isPresent()) {
            return first.flatMap(listed -> listed.payment().idempotencyKey())
                    .orElseGet(() -> query.idempotencyKey().orElseThrow());
        }
        return first.flatMap(listed -> listed.payment().reference())
                .map(PaymentReference::text)
                .orElseGet(() -> query.reference().orElseThrow());
    }
}
