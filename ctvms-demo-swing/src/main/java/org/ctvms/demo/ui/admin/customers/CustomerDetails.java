package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.demo.ui.part.Buttons;

/** One customer: who it is, and in tabs what belongs to the customer. On the event thread. */
final class CustomerDetails extends JPanel {
    private final CustomersDesk desk;
    private final CustomerHead head;
    private final ConnectionsTab connections;
    private final YearTab year;
    private final PaymentsTab payments;
    private final ComplaintsTab complaints;
    private final HistoryTab history;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JButton edit;
    private final JButton remove;
    private final JPanel actions = new JPanel(new MigLayout("insets 0, gap 8"));
    private Optional<ConnectionId> wanted = Optional.empty();
    private Optional<CustomerFile> shown = Optional.empty();

    /** Empty; Back and Escape lead back, and so does removing the customer. */
    CustomerDetails(CustomersDesk desk, Runnable back) {
        super(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.desk = desk;
        this.head = new CustomerHead(
                desk, this::collect, this::paymentDetails, this::changeUserName, this::issueCredentials);
        this.connections = new ConnectionsTab(desk, this::reload);
        this.year = new YearTab(desk, this::turnTo);
        this.payments = new PaymentsTab(desk, this::turnTo);
        this.complaints = new ComplaintsTab(desk, this::reload);
        this.history = new HistoryTab(desk);
        this.edit = Buttons.of(desk.ui().texts(), "customers.edit", "edit", this::edit);
        this.remove = Buttons.of(desk.ui().texts(), "customers.remove", "remove", () -> remove(back));
        setOpaque(false);
        actions.setOpaque(false);
        actions.add(Buttons.of(desk.ui().texts(), "customers.back", "previous", back));
        actions.add(edit);
        actions.add(remove);
        add(head, "wmin 0");
        add(tabs(), "wmin 0, hmin 0");
        Buttons.onKeys(this, "ESCAPE", back);
    }

    private JComponent tabs() {
        tabs.setName("tabs");
        tabs.addTab(desk.text("customers.tabConnections"), connections);
        tabs.addTab(desk.text("customers.tabYear"), year);
        tabs.addTab(desk.text("customers.tabPayments"), payments);
        tabs.addTab(desk.text("customers.tabComplaints"), complaints);
        tabs.addTab(desk.text("customers.tabHistory"), history);
        return tabs;
    }

    /** What can be done with the customer. */
    JComponent actions() {
        return actions;
    }

    void show(CustomerFile file) {
        shown = Optional.of(file);
        head.show(file);
        connections.show(file);
        wanted.ifPresent(this::select);
        year.show(file);
        payments.show(file);
        complaints.show(file);
        history.show(file);
        edit.setEnabled(!file.customer().isRemoved());
        remove.setEnabled(!file.customer().isRemoved());
        revalidate();
    }

    /** Selects the connection once the customer is shown. */
    void selectNext(ConnectionId connection) {
        wanted = Optional.of(connection);
    }

    private void select(ConnectionId connection) {
        wanted = Optional.empty();
        tabs.setSelectedComponent(connections);
        connections.select(connection);
    }

    private void reload() {
        shown.ifPresent(file -> desk.open(file.page()));
    }

    private void turnTo(Year chosen) {
        shown.filter(file -> !file.page().year().equals(chosen))
                .ifPresent(file -> desk.open(new CustomerPage(file.crf(), chosen)));
    }

    // why: who selected one that owes means that one
    private void collect() {
        shown.ifPresent(file -> connections
                .selected()
                .filter(line -> line.due().isPositive())
                .or(() -> file.connections().stream()
                        .filter(line -> line.due().isPositive())
                        .findFirst())
                .ifPresent(line -> desk.desk().go().collect(file.crf(), id(line))));
    }

    private static ConnectionId id(ConnectionOverview line) {
        return line.connection().id();
    }

    private void paymentDetails() {
        tabs.setSelectedComponent(year);
    }

    private void edit() {
        shown.ifPresent(file -> new CustomerChanges(desk, this).edit(file.customer(), this::reload));
    }

    private void changeUserName() {
        shown.flatMap(CustomerFile::userName)
                .ifPresent(name -> new CustomerChanges(desk, this).changeUserName(name, this::reload));
    }

    private void issueCredentials() {
        shown.ifPresent(file -> new CustomerChanges(desk, this).issueCredentials(file.customer()));
    }

    private void remove(Runnable back) {
        shown.ifPresent(file -> new CustomerChanges(desk, this).remove(file, back));
    }
}
