package org.ctvms.demo.ui.customer.home;

import java.awt.EventQueue;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.payment.Receipt;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.customer.pay.PaidDialog;
import org.ctvms.demo.ui.customer.pay.PayDialog;
import org.ctvms.demo.ui.part.Buttons;

/** How the customer stands: each connection with what is due on it, the last payments, the open complaints. */
public final class HomeScreen extends Screen {
    private final CustomerDesk desk;

    /** A screen at the desk. */
    public HomeScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("home.title"));
        this.desk = desk;
        Buttons.onKeys(this, "F5", this::shown);
    }

    @Override
    public void shown() {
        hush();
        load(() -> Standing.of(desk.session()), this::show);
    }

    private void show(Standing standing) {
        setTitle(ui.text("home.greeting", standing.name()));
        setContent(new HomePage(desk, standing, this::pay));
    }

    private void pay(ConnectionOverview overview) {
        hush();
        act(
                () -> desk.session()
                        .payments()
                        .openCharges(overview.connection().id()),
                // why: a window that waits for its answer must not keep the call it came from under way
                charges -> EventQueue.invokeLater(() -> new PayDialog(desk, overview, charges).open(this, this::paid)));
    }

    private void paid(Receipt receipt) {
        shown();
        say(ui.text("home.paid", ui.formats().money(receipt.amount()), receipt.invoice()));
        EventQueue.invokeLater(() -> new PaidDialog(desk, receipt).open(this));
    }
}
