package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** The customer's connections, and what can be done with the selected one. On the event thread. */
final class ConnectionsTab extends Tab {
    private final ConnectionChanges changes;
    private final TableView<ConnectionOverview> table;
    private final JButton add;
    private final JButton changePlan;
    private final JButton reconnect;
    private final JButton close;
    private Optional<Crf> owner = Optional.empty();

    /** After each change the details are read again by that. */
    ConnectionsTab(CustomersDesk desk, Runnable reload) {
        super(desk);
        this.changes = new ConnectionChanges(desk, this, reload);
        this.table = new TableView<>(desk.ui(), "connections", columns(), desk.text("customers.noConnections"));
        Texts texts = desk.ui().texts();
        this.add = Buttons.of(texts, "customers.addConnection", "add", this::addConnection);
        this.reconnect =
                Buttons.of(texts, "customers.reconnect", () -> selected().ifPresent(changes::reconnect));
        this.changePlan =
                Buttons.of(texts, "customers.changePlan", () -> selected().ifPresent(changes::changePlan));
        this.close =
                Buttons.of(texts, "customers.closeConnection", () -> selected().ifPresent(changes::close));
        table.onSelect(this::enable);
        Buttons.onKeys(this, "ctrl N", add);
        fill(actions(), table);
    }

    private JPanel actions() {
        JPanel actions = new JPanel(new MigLayout("insets 0, gap 8, fillx", "push"));
        actions.setOpaque(false);
        actions.add(changePlan);
        actions.add(reconnect);
        actions.add(close);
        actions.add(add, "pushx, alignx right");
        return actions;
    }

    private List<Column<ConnectionOverview>> columns() {
        Formats formats = desk.ui().formats();
        return List.of(
                Column.text(
                        desk.text("customers.service"),
                        90,
                        line -> desk.ui().texts().of(line.connection().service())),
                Column.text(desk.text("customers.plan"), 120, ConnectionOverview::planName),
                Column.text(
                        desk.text("customers.deviceId"),
                        120,
                        line -> line.connection().deviceId()),
                Column.state(
                        desk.text("customers.status"),
                        110,
                        desk.ui().texts(),
                        line -> line.connection().status()),
                Column.day(
                        desk.text("customers.registeredOn"),
                        105,
                        formats,
                        line -> Optional.of(line.connection().registeredOn())),
                Column.day(
                        desk.text("customers.expiresOn"),
                        105,
                        formats,
                        line -> Optional.of(line.connection().expiresOn())),
                Column.money(desk.text("customers.due"), 105, formats, ConnectionOverview::due));
    }

    private void addConnection() {
        owner.ifPresent(changes::add);
    }

    private void enable(Optional<ConnectionOverview> selected) {
        boolean open = selected.filter(line -> line.connection().isOpen()).isPresent();
        boolean active = selected.filter(line -> line.connection().status() == ConnectionStatus.ACTIVE)
                .isPresent();
        String selectOpen = desk.text("customers.selectOpen");
        Buttons.enable(changePlan, open, selectOpen);
        Buttons.enable(close, open, selectOpen);
        Buttons.enable(reconnect, open && !active, active ? desk.text("customers.onlySuspended") : selectOpen);
    }

    /** Selects the connection, if it is the customer's. */
    void select(ConnectionId connection) {
        table.rows().stream()
                .filter(line -> line.connection().id().equals(connection))
                .forEach(table::select);
    }

    /** The selected connection. */
    Optional<ConnectionOverview> selected() {
        return table.selected();
    }

    @Override
    void show(CustomerFile file) {
        boolean same = owner.filter(file.crf()::equals).isPresent();
        Optional<ConnectionId> before =
                selected().filter(line -> same).map(line -> line.connection().id());
        owner = Optional.of(file.crf());
        table.show(file.connections());
        add.setEnabled(!file.customer().isRemoved());
        file.connections().stream()
                .filter(line -> before.filter(line.connection().id()::equals).isPresent())
                .findFirst()
                .or(() -> file.connections().stream().findFirst())
                .ifPresent(table::select);
        enable(selected());
    }
}
