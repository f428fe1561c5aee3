package org.ctvms.demo.ui.admin.connections;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionColumn;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** The columns of the list of connections. */
final class ConnectionColumns {
    /** Where the list is narrow, the mobile number gives way, and the plan if it must: the customer's page tells both. */
    private static final List<Integer> WHERE_THERE_IS_ROOM = List.of(4, 2);

    private static final int CUSTOMER = 1;

    private ConnectionColumns() {}

    static void fit(TableView<ListedConnection> table) {
        new FittingColumns(table, WHERE_THERE_IS_ROOM, () -> {})
                .growing(CUSTOMER)
                .followSize();
    }

    static List<Column<ListedConnection>> in(Ui ui) {
        return List.of(
                Column.<ListedConnection>number(ui.text("connections.crf"), 46, row ->
                                (long) of(row).crf().number())
                        .sorted(ConnectionColumn.CRF),
                Column.text(ui.text("connections.customer"), 136, ListedConnection::customerName)
                        .sorted(ConnectionColumn.CUSTOMER),
                Column.text(ui.text("connections.mobile"), 124, ListedConnection::mobile)
                        .sorted(ConnectionColumn.MOBILE),
                Column.<ListedConnection>text(
                                ui.text("connections.service"),
                                78,
                                row -> ui.texts().of(of(row).service()))
                        .sorted(ConnectionColumn.SERVICE),
                Column.<ListedConnection>text(
                                ui.text("connections.plan"),
                                76,
                                row -> row.overview().planName())
                        .sorted(ConnectionColumn.PLAN),
                Column.<ListedConnection>text(ui.text("connections.device"), 74, row -> of(row).deviceId())
                        .sorted(ConnectionColumn.DEVICE),
                Column.<ListedConnection>state(ui.text("connections.status"), 116, ui.texts(), row -> of(row).status())
                        .sorted(ConnectionColumn.STATUS),
                Column.<ListedConnection>day(
                                ui.text("connections.expiresOn"),
                                112,
                                ui.formats(),
                                row -> Optional.of(of(row).expiresOn()))
                        .sorted(ConnectionColumn.EXPIRES_ON),
                Column.<ListedConnection>money(
                                ui.text("connections.due"),
                                88,
                                ui.formats(),
                                row -> row.overview().due())
                        .sorted(ConnectionColumn.DUE));
    }

    private static ServiceConnection of(ListedConnection row) {
        return row.overview().connection();
    }
}
