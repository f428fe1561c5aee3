package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;

/** Adds a customer: asks step by step who it is and what is connected, and tells how it went. On the event thread. */
final class AddCustomerWindow {
    private final CustomersDesk desk;
    private final PersonStep person;
    private final ConnectionsStep connections;
    private final WizardWindow window;
    private final Runnable added;
    private final Consumer<Crf> open;

    private AddCustomerWindow(
            CustomersDesk desk, JComponent owner, PlanBook plans, Runnable added, Consumer<Crf> open) {
        this.desk = desk;
        this.added = added;
        this.open = open;
        this.person = new PersonStep(desk);
        this.connections = new ConnectionsStep(desk, plans);
        ConfirmationStep confirmation = new ConfirmationStep(desk, plans, this::asked);
        this.window = new WizardWindow(
                desk, owner, List.of(person, connections, confirmation), this::create, person::isBegun);
    }

    /**
     * Opens the window once the plans are known.
     *
     * @param owner what it opens over
     * @param added called when a customer was added
     * @param open called when the customer who was added is to be shown
     */
    static void open(CustomersDesk desk, JComponent owner, Runnable added, Consumer<Crf> open) {
        // why: a modal window inside the call's answer would keep the call pending
        desk.act(
                () -> new PlanBook(desk.session().plans().all()),
                plans -> SwingUtilities.invokeLater(
                        () -> new AddCustomerWindow(desk, owner, plans, added, open).window.open()));
    }

    private NewCustomer asked() {
        NewCustomer asked = person.read();
        for (NewConnection connection : connections.connections()) {
            asked = asked.with(connection);
        }
        return asked;
    }

    private void create() {
        window.submit(this::asked, desk.session().customers()::add, this::created);
    }

    private void created(RegisteredCustomer customer) {
        added.run();
        AddedPage page = new AddedPage(desk, customer);
        window.finish(page, "customers.openDetails", () -> open.accept(customer.crf()));
        page.mostWanted().ifPresent(window::prefer);
    }
}
