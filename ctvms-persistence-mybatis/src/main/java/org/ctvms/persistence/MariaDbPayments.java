package org.ctvms.persistence;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.PaymentStore;

final class MariaDbPayments implements PaymentStore {
    private final PaymentMapper mapper;
    private final UnitCharges charges;

    MariaDbPayments(PaymentMapper mapper, UnitCharges charges) {
        this.mapper = mapper;
        this.charges = charges;
    }

    @Override
    public Optional<BookedPayment> findByReference(String reference) {
        return booked(mapper.findByReference(reference));
    }

    @Override
    public Optional<BookedPayment> findByIdempotencyKey(String key) {
        return booked(mapper.findByIdempotencyKey(key));
    }

    private Optional<BookedPayment> booked(PaymentRow found) {
        return Optional.ofNullable(found).map(row -> {
            InvoiceNumber number = row.invoiceNumber();
            return row.toDomain(Allocations.of(List.of(number), mapper).of(number));
        });
    }

    @Override
    public InvoiceNumber book(Booking booking) {
        BookingRow row = BookingRow.of(booking);
        charges.writeBefore(row, mapper);
        return new InvoiceNumber(mapper.book(row));
    }
}
