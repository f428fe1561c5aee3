package org.ctvms.persistence;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceStore;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.list.ListCursor;

final class MariaDbInvoices implements InvoiceStore {
    private final InvoiceMapper mapper;
    private final PaymentMapper payments;

    MariaDbInvoices(InvoiceMapper mapper, PaymentMapper payments) {
        this.mapper = mapper;
        this.payments = payments;
    }

    @Override
    public Optional<Invoice> find(InvoiceNumber number, Optional<Crf> owner) {
        return Optional.ofNullable(mapper.find(number, owner.orElse(null)))
                .map(row ->
                        row.toDomain(Allocations.of(List.of(number), payments).of(number)));
    }

    @Override
    public List<Invoice> list(
            InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order, Optional<ListCursor> after, int limit) {
        SortedPage page = SortedPage.of(order.column(), order.descending(), after, limit);
        List<InvoiceRow> rows = mapper.list(filter.month(), filter.service().orElse(null), customer.orElse(null), page);
        Allocations allocations =
                Allocations.of(rows.stream().map(InvoiceRow::invoiceNumber).toList(), payments);
        return rows.stream()
                .map(row -> row.toDomain(allocations.of(row.invoiceNumber())))
                .toList();
    }

    @Override
    public InvoiceTotal total(InvoiceFilter filter, Optional<Crf> customer) {
        return mapper.total(filter.month(), filter.service().orElse(null), customer.orElse(null));
    }

    @Override
    public Optional<String> fingerprint(InvoiceNumber number) {
        return Optional.ofNullable(mapper.fingerprint(number));
    }

    @Override
    public void archived(InvoiceNumber number, String fingerprint) {
        mapper.archived(number, fingerprint);
    }

    @Override
    public InvoiceNumber next() {
        return new InvoiceNumber(mapper.next());
    }

    @Override
    public InvoiceNumber lockNext() {
        return new InvoiceNumber(payments.lockSeries());
    }

    @Override
    public void continueWith(InvoiceNumber next) {
        mapper.continueWith(next);
    }
}
