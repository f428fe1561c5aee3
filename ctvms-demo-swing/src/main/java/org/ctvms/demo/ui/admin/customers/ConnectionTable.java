package org.ctvms.demo.ui.admin.customers;

import java.awt.Dimension;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.text.Formats;

/** Lists connections that are to be added. */
final class ConnectionTable {
    private static final int FIRST_HEIGHT = 130;

    private final TableView<NewConnection> view;

    ConnectionTable(CustomersDesk desk, PlanBook plans, String name, String emptyWords) {
        Formats formats = desk.ui().formats();
        List<Column<NewConnection>> columns = List.of(
                Column.text(
                        desk.text("customers.service"),
                        90,
                        line -> desk.ui().texts().of(plans.of(line).service())),
                Column.text(
                        desk.text("customers.plan"), 120, line -> plans.of(line).name()),
                Column.money(
                        desk.text("customers.monthly"),
                        90,
                        formats,
                        line -> plans.of(line).price()),
                Column.text(desk.text("customers.deviceId"), 140, NewConnection::deviceId),
                Column.day(desk.text("customers.takenOn"), 100, formats, NewConnection::registeredOn),
                Column.text(desk.text("customers.billedFrom"), 120, line -> billedFrom(line, formats)));
        this.view = new TableView<>(desk.ui(), name, columns, emptyWords);
        view.table().setPreferredScrollableViewportSize(new Dimension(0, FIRST_HEIGHT));
    }

    private static String billedFrom(NewConnection line, Formats formats) {
        Optional<YearMonth> month =
                line.billedFrom().or(() -> line.registeredOn().map(YearMonth::from));
        return month.map(formats::month).orElse("");
    }

    TableView<NewConnection> view() {
        return view;
    }
}
