package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceStore;

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
    public List<Invoice> issuedIn(YearMonth month, Optional<Crf> customer, long after, int limit) {
        List<InvoiceRow> rows = mapper.issuedIn(month, customer.orElse(null), after, limit);
        Allocations allocations =
                Allocations.of(rows.stream().map(InvoiceRow::invoiceNumber).toList(), payments);
        return rows.stream()
                .map(row -> row.toDomain(allocations.of(row.invoiceNumber())))
                .toList();
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
