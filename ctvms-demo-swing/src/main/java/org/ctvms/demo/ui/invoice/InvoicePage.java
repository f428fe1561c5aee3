package org.ctvms.demo.ui.invoice;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * A part of a month's invoices.
 *
 * @param rows by number
 * @param skips whether others were left out before them
 * @param more whether there are others behind them
 */
record InvoicePage(List<Invoice> rows, boolean skips, boolean more) {
    Optional<Invoice> find(InvoiceNumber number) {
        return rows.stream().filter(row -> row.number().equals(number)).findFirst();
    }

    InvoicePage skipping() {
        return new InvoicePage(rows, true, more);
    }
}
