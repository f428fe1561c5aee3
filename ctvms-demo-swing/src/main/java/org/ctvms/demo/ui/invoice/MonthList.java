package org.ctvms.demo.ui.invoice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceColumn;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.Order;
import org.ctvms.demo.ui.table.Total;

/**
 * The list of a month's invoices.
 *
 * @param invoices those that may be seen
 * @param filter the month and the service
 * @param from the invoice it begins with; empty for the first
 */
record MonthList(Invoices invoices, InvoiceFilter filter, Optional<Invoice> from) implements Listing<Invoice> {
    private static final int FIRST_PAGE = 100;

    /** All of them. */
    static MonthList of(Invoices invoices, InvoiceFilter filter) {
        return new MonthList(invoices, filter, Optional.empty());
    }

    /** The same; where the invoice comes after the first page, beginning with that one. Off the event thread. */
    MonthList showing(InvoiceNumber wanted, Optional<Order<Invoice>> order) {
        List<Invoice> first = page(order, Optional.empty(), FIRST_PAGE);
        if (first.size() < FIRST_PAGE || first.stream().map(Invoice::number).anyMatch(wanted::equals)) {
            return this;
        }
        return new MonthList(
                invoices, filter, Optional.of(invoices.find(wanted)).filter(this::isWanted));
    }

    private boolean isWanted(Invoice invoice) {
        return filter.month().equals(YearMonth.from(invoice.issuedOn()))
                && filter.service().map(invoice.service()::equals).orElse(true);
    }

    @Override
    public List<Invoice> page(Optional<Order<Invoice>> order, Optional<Invoice> after, int limit) {
        InvoiceOrder sorted = order.map(MonthList::order).orElse(InvoiceOrder.BY_NUMBER);
        boolean begins = after.isEmpty() && from.isPresent();
        List<Invoice> page = invoices.list(filter, sorted, begins ? from : after, limit);
        return begins ? Stream.concat(from.stream(), page.stream()).limit(limit).toList() : page;
    }

    private static InvoiceOrder order(Order<Invoice> asked) {
        return new InvoiceOrder(asked.by(InvoiceColumn.class), asked.descending());
    }

    @Override
    public Optional<Total> total() {
        InvoiceTotal total = invoices.total(filter);
        return Optional.of(new Total(total.invoices(), Optional.of(total.amount())));
    }

    @Override
    public Optional<Total> totalOf(List<Invoice> rows) {
        Money sum = rows.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
        return from.isPresent() ? Optional.empty() : Optional.of(new Total(rows.size(), Optional.of(sum)));
    }

    @Override
    public MonthList whole() {
        return of(invoices, filter);
    }
}
