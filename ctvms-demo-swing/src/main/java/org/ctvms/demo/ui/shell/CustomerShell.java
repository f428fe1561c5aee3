package org.ctvms.demo.ui.shell;

import java.util.function.Consumer;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.customer.CustomerNavigation;
import org.ctvms.demo.ui.customer.complaints.ComplaintsScreen;
import org.ctvms.demo.ui.customer.details.PaymentDetailsScreen;
import org.ctvms.demo.ui.customer.home.HomeScreen;
import org.ctvms.demo.ui.customer.invoices.InvoicesScreen;
import org.ctvms.demo.ui.customer.own.OwnDetailsScreen;

/** A customer's screens, and the ways between them. */
final class CustomerShell implements CustomerNavigation {
    static final String FIRST = "home";

    private final Shell shell;

    CustomerShell(Ui ui, CustomerSession session, TopBar top, Consumer<String> shown) {
        this.shell = new Shell(ui, top, session::asOf, shown);
        CustomerDesk desk = new CustomerDesk(ui, session, this);
        shell.addFigures("home", "home", () -> new HomeScreen(desk));
        shell.addFigures("details", "details", () -> new PaymentDetailsScreen(desk));
        shell.add("invoices", "invoices", () -> new InvoicesScreen(desk));
        shell.add("complaints", "complaints", () -> new ComplaintsScreen(desk));
        shell.add("own", "user", () -> new OwnDetailsScreen(desk));
        shell.bindKeys();
    }

    Shell shell() {
        return shell;
    }

    @Override
    public void invoice(InvoiceNumber number) {
        shell.<InvoicesScreen>front("invoices").open(number);
    }

    @Override
    public void complaints() {
        shell.show("complaints");
    }
}
