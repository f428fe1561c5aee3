package org.ctvms.core.testkit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceStore;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.money.Money;

record InMemoryInvoices(Tables tables) implements InvoiceStore {
    @Override
    public Optional<Invoice> find(InvoiceNumber number, Optional<Crf> owner) {
        return tables.invoices.find(number.value()).filter(invoice -> isOf(owner, invoice));
    }

    @Override
    public List<Invoice> list(
            InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order, Optional<ListCursor> after, int limit) {
        return new SortedPage<Invoice>(
                        order.column(),
                        order.descending(),
                        invoice -> invoice.number().value(),
                        after,
                        limit)
                .of(wanted(filter, customer));
    }

    @Override
    public InvoiceTotal total(InvoiceFilter filter, Optional<Crf> customer) {
        Money amount = wanted(filter, customer).map(Invoice::amount).reduce(Money.ZERO, Money::plus);
        return new InvoiceTotal(wanted(filter, customer).count(), amount);
    }

    private Stream<Invoice> wanted(InvoiceFilter filter, Optional<Crf> customer) {
        return tables.invoices.all().stream()
                .filter(invoice -> YearMonth.from(invoice.issuedOn()).equals(filter.month()))
                .filter(invoice ->
                        filter.service().map(invoice.service()::equals).orElse(true))
                .filter(invoice -> isOf(customer, invoice));
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
