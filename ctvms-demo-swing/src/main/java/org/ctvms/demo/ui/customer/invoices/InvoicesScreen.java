package org.ctvms.demo.ui.customer.invoices;

import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** The own invoices. */
public final class InvoicesScreen extends Screen {
    /** A screen at the desk. */
    public InvoicesScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("invoices.title"));
    }

    /** Shows the invoice. */
    public void open(InvoiceNumber number) {}
}
