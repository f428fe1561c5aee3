package org.ctvms.demo.ui.invoice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;

/**
 * The list of a month's invoices, which is read page by page, off the event thread.
 *
 * @param invoices those that may be seen
 * @param month the month
 * @param only the service, if the others are left out
 */
record MonthList(Invoices invoices, YearMonth month, Optional<ServiceType> only) {
    private static final int SIZE = 100;
    // why: one more than is shown tells whether there is more to show
    private static final int READ = SIZE + 1;

    /** The first page; where the wanted invoice comes later in the month, the page that begins with that one. */
    InvoicePage opening(Optional<InvoiceNumber> wanted) {
        InvoicePage first = after(Optional.empty());
        return wanted.filter(number -> first.more() && first.find(number).isEmpty())
                .flatMap(this::beginning)
                .orElse(first);
    }

    private Optional<InvoicePage> beginning(InvoiceNumber number) {
        InvoicePage page = after(Optional.of(new InvoiceNumber(number.value() - 1)));
        return page.find(number).map(found -> page.skipping());
    }

    /** The page that comes after the number, or the first one. */
    InvoicePage after(Optional<InvoiceNumber> number) {
        List<Invoice> read = read(number);
        List<Invoice> wanted =
                new ArrayList<>(read.stream().filter(this::isWanted).toList());
        while (read.size() == READ && wanted.size() < READ) {
            read = read(Optional.of(read.get(READ - 1).number()));
            wanted.addAll(read.stream().filter(this::isWanted).toList());
        }
        return new InvoicePage(wanted.stream().limit(SIZE).toList(), false, wanted.size() > SIZE);
    }

    private List<Invoice> read(Optional<InvoiceNumber> after) {
        return invoices.issuedIn(month, after, READ);
    }

    private boolean isWanted(Invoice invoice) {
        return only.map(invoice.service()::equals).orElse(true);
    }
}
