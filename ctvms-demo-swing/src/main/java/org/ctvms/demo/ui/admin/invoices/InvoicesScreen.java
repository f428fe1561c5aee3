package org.ctvms.demo.ui.admin.invoices;

import java.time.YearMonth;
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

    /** Lists the month's payments for the service. */
    public void payments(ServiceType service, YearMonth month) {
        list(service, month);
    }
}
