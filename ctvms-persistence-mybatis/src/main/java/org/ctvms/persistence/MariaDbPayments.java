package org.ctvms.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.PaymentStore;

final class MariaDbPayments implements PaymentStore {
    private final PaymentMapper mapper;
    private final UnitCharges charges;

    MariaDbPayments(PaymentMapper mapper, UnitCharges charges) {
        this.mapper = mapper;
        this.charges = charges;
    }

    @Override
    public List<BookedPayment> findByReference(PaymentReference reference) {
        mapper.lockSeriesOfSnapshot();
        return booked(mapper.findByReference(reference.folded()));
    }

    @Override
    public List<BookedPayment> findByIdempotencyKey(String key) {
        mapper.lockSeriesOfSnapshot();
        return booked(mapper.findByIdempotencyKey(key));
    }

    @Override
    public List<BookedPayment> findByExternalId(ExternalId id) {
        mapper.lockSeriesOfSnapshot();
        return booked(mapper.findByExternalId(id.text()));
    }

    @Override
    public List<ListedPayment> list(PaymentQuery query, long after, int limit) {
        String folded = query.reference()
                .map(PaymentReference::new)
                .map(PaymentReference::folded)
                .orElse(null);
        return listed(mapper.list(
                query.receivedOn().orElse(null),
                query.collectedBy().orElse(null),
                folded,
                query.idempotencyKey().orElse(null),
                after,
                limit));
    }

    @Override
    public Optional<ListedPayment> find(InvoiceNumber number) {
        return listed(mapper.find(number)).stream().findFirst();
    }

    private List<ListedPayment> listed(List<ListedPaymentRow> rows) {
        Allocations allocations = Allocations.of(
                rows.stream().map(ListedPaymentRow::invoiceNumber).toList(), mapper);
        return rows.stream()
                .map(row -> row.toDomain(allocations.of(row.invoiceNumber())))
                .toList();
    }

    private List<BookedPayment> booked(List<PaymentRow> rows) {
        Allocations allocations =
                Allocations.now(rows.stream().map(PaymentRow::invoiceNumber).toList(), mapper);
        return rows.stream()
                .map(row -> row.toDomain(allocations.of(row.invoiceNumber())))
                .toList();
    }

    @Override
    public List<InvoiceNumber> book(List<Booking> bookings) {
        List<BookingRow> rows = IntStream.range(0, bookings.size())
                .mapToObj(part -> BookingRow.of(bookings.get(part), part))
                .toList();
        charges.writeBefore(rows, mapper);
        return rows.stream().map(row -> new InvoiceNumber(mapper.book(row))).toList();
    }
}
