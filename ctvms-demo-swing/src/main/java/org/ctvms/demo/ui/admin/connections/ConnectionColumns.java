package org.ctvms.demo.ui.admin.connections;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;

/** The columns of the list of connections. */
final class ConnectionColumns {
    private ConnectionColumns() {}

    static List<Column<ListedConnection>> in(Ui ui) {
        return List.of(
                Column.number(ui.text("connections.crf"), 46, row ->
                        (long) of(row).crf().number()),
                Column.text(ui.text("connections.customer"), 136, ListedConnection::customerName),
                Column.text(ui.text("connections.mobile"), 124, ListedConnection::mobile),
                Column.text(
                        ui.text("connections.service"), 78, row -> ui.texts().of(of(row).service())),
                Column.text(
                        ui.text("connections.plan"), 76, row -> row.overview().planName()),
                Column.text(ui.text("connections.device"), 74, row -> of(row).deviceId()),
                Column.state(ui.text("connections.status"), 100, ui.texts(), row -> of(row).status()),
                Column.day(ui.text("connections.expiresOn"), 90, ui.formats(), row -> Optional.of(of(row).expiresOn())),
                Column.money(
                        ui.text("connections.due"),
                        88,
                        ui.formats(),
                        row -> row.overview().due()));
    }

    private static ServiceConnection of(ListedConnection row) {
        return row.overview().connection();
    }
}
