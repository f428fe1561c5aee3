package org.ctvms.core.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.PaymentStore;

record InMemoryPayments(Tables tables) implements PaymentStore {
    @Override
    public List<BookedPayment> findByReference(PaymentReference reference) {
        Optional<String> folded = Optional.of(reference.folded());
        return find(payment -> payment.reference().map(PaymentReference::folded).equals(folded));
    }

    @Override
    public List<BookedPayment> findByIdempotencyKey(String key) {
        return find(payment -> payment.idempotencyKey().equals(Optional.of(key)));
    }

    @Override
    public List<BookedPayment> findByExternalId(ExternalId id) {
        return find(payment -> payment.externalId().equals(Optional.of(id)));
    }

    @Override
    public List<ListedPayment> list(PaymentQuery query, long after, int limit) {
        return tables.payments.after(after).stream()
                .filter(payment -> isWanted(query, payment))
                .limit(limit)
                .map(this::identified)
                .toList();
    }

    private static boolean isWanted(PaymentQuery query, ListedPayment payment) {
        BookedPayment booked = payment.payment();
        return isAny(query.receivedOn(), booked.receipt().receivedOn())
                && isAny(query.collectedBy(), payment.collectedBy())
                && isAny(query.idempotencyKey(), booked.idempotencyKey().orElse(""))
                && isAny(
                        query.reference().map(PaymentReference::new).map(PaymentReference::folded),
                        booked.reference().map(PaymentReference::folded).orElse(""));
    }

    private static <T> boolean isAny(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    @Override
    public Optional<ListedPayment> find(InvoiceNumber number) {
        return tables.payments.find(number.value()).map(this::identified);
    }

    @Override
    public List<InvoiceNumber> book(List<Booking> bookings) {
        Booking any = bookings.get(0);
        any.reference().map(this::findByReference).ifPresent(InMemoryPayments::refuseAny);
        any.idempotencyKey().map(this::findByIdempotencyKey).ifPresent(InMemoryPayments::refuseAny);
        return bookings.stream()
                .map(booking ->
                        new BookingEntry(tables, booking, new InvoiceNumber(tables.next(Series.INVOICE))).write())
                .toList();
    }

    private static void refuseAny(List<BookedPayment> used) {
        if (!used.isEmpty()) {
            throw new IllegalStateException("The caller did not look for the payment first: " + used);
        }
    }

    private List<BookedPayment> find(Predicate<BookedPayment> wanted) {
        return tables.payments.all().stream()
                .map(this::identified)
                .map(ListedPayment::payment)
                .filter(wanted)
                .toList();
    }

    private ListedPayment identified(ListedPayment row) {
        BookedPayment plain = row.payment();
        long number = plain.receipt().invoice().value();
        BookedPayment payment = new BookedPayment(
                plain.mode(),
                plain.reference(),
                plain.idempotencyKey(),
                new InMemoryExternalIds(tables).of(ExternalKind.PAYMENT, number),
                plain.receipt());
        return new ListedPayment(row.crf(), payment, row.collectedBy(), row.recordedAt());
    }
}
