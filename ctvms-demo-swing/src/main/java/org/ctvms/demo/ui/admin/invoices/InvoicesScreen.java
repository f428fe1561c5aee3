package org.ctvms.demo.ui.admin.invoices;

import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.Service;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** All invoices, by month. */
public final class InvoicesScreen extends Screen {
    /** A screen at the desk. */
    public InvoicesScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("invoices.title"));
    }

    /** Shows the invoice. */
    public void open(InvoiceNumber number) {}

    /** Lists this month's payments for the service. */
    public void thisMonth(Service service) {}
}
