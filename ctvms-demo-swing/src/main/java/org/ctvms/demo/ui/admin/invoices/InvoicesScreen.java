package org.ctvms.demo.ui.admin.invoices;

import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.invoice.InvoiceScreen;
import org.ctvms.demo.ui.invoice.Whose;

/** All invoices, by month. */
public final class InvoicesScreen extends InvoiceScreen {
    /** A screen at the desk. */
    public InvoicesScreen(AdminDesk desk) {
        super(desk.ui(), desk.session().invoices(), Whose.EVERYBODY);
    }

    /** Lists this month's payments for the service. */
    public void thisMonth(ServiceType service) {
        listThisMonth(service);
    }
}
