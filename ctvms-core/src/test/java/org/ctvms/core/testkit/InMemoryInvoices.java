package org.ctvms.core.testkit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceStore;

record InMemoryInvoices(Tables tables) implements InvoiceStore {
    @Override
    public Optional<Invoice> find(InvoiceNumber number, Optional<Crf> owner) {
        return tables.invoices.find(number.value()).filter(invoice -> isOf(owner, invoice));
    }

    @Override
    public List<Invoice> issuedIn(YearMonth month, Optional<Crf> customer, long after, int limit) {
        return tables.invoices.after(after).stream()
                .filter(invoice -> YearMonth.from(invoice.issuedOn()).equals(month))
                .filter(invoice -> isOf(customer, invoice))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<String> fingerprint(InvoiceNumber number) {
        return tables.fingerprints.find(number.value());
    }

    @Override
    public void archived(InvoiceNumber number, String fingerprint) {
        tables.invoices.get(number.value());
        tables.fingerprints.put(number.value(), fingerprint);
    }

    @Override
    public InvoiceNumber next() {
        return new InvoiceNumber(tables.series.find(Series.INVOICE).orElse(Series.INVOICE.first()));
    }

    @Override
    public InvoiceNumber lockNext() {
        return next();
    }

    @Override
    public void continueWith(InvoiceNumber next) {
        tables.series.put(Series.INVOICE, Math.max(next.value(), next().value()));
    }

    private static boolean isOf(Optional<Crf> customer, Invoice invoice) {
        return customer.isEmpty() || customer.get().equals(invoice.crf());
    }
}
