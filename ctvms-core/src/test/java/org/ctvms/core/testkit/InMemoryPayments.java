package org.ctvms.core.testkit;

import java.util.Optional;
import java.util.function.Predicate;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.PaymentStore;

record InMemoryPayments(Tables tables) implements PaymentStore {
    @Override
    public Optional<BookedPayment> findByReference(String reference) {
        return find(payment -> payment.reference().equals(Optional.of(reference)));
    }

    @Override
    public Optional<BookedPayment> findByIdempotencyKey(String key) {
        return find(payment -> payment.idempotencyKey().equals(Optional.of(key)));
    }

    @Override
    public InvoiceNumber book(Booking booking) {
        booking.reference().flatMap(this::findByReference).ifPresent(InMemoryPayments::refuse);
        booking.idempotencyKey().flatMap(this::findByIdempotencyKey).ifPresent(InMemoryPayments::refuse);
        return new BookingEntry(tables, booking, new InvoiceNumber(tables.next(Series.INVOICE))).write();
    }

    private static void refuse(BookedPayment used) {
        throw new IllegalStateException("The caller did not look for the payment first: " + used);
    }

    private Optional<BookedPayment> find(Predicate<BookedPayment> wanted) {
        return tables.payments.all().stream()
                .map(PaymentRow::payment)
                .filter(wanted)
                .findFirst();
    }
}
