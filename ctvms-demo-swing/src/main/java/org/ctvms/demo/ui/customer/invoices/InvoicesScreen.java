package org.ctvms.demo.ui.customer.invoices;

import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.invoice.InvoiceScreen;
import org.ctvms.demo.ui.invoice.Whose;

/** The own invoices. */
public final class InvoicesScreen extends InvoiceScreen {
    /** A screen at the desk. */
    public InvoicesScreen(CustomerDesk desk) {
        super(desk.ui(), desk.session().invoices(), Whose.OWN);
    }
}
