package org.ctvms.demo.ui.admin.reminders;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorColumn;
import org.ctvms.core.reminder.OwingConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.text.MonthRanges;

/** Those who owe; several can be selected. */
final class DebtorTable {
    private final Ui ui;
    private final TableView<Debtor> view;

    DebtorTable(Ui ui) {
        this.ui = ui;
        this.view = new TableView<>(ui, "debtors", columns(), ui.text("reminders.nobody"));
        view.table().setToolTipText(ui.text("reminders.openTip"));
        view.table().getAccessibleContext().setAccessibleName(ui.text("reminders.title"));
    }

    private List<Column<Debtor>> columns() {
        return List.of(
                Column.<Debtor>number(ui.text("reminders.crf"), 60, debtor ->
                                (long) debtor.crf().number())
                        .sorted(DebtorColumn.CRF),
                Column.text(ui.text("reminders.name"), 165, Debtor::name).sorted(DebtorColumn.NAME),
                Column.money(ui.text("reminders.due"), 105, ui.formats(), Debtor::due)
                        .sorted(DebtorColumn.DUE),
                Column.<Debtor>number(ui.text("reminders.months"), 80, debtor -> (long) debtor.pendingMonths())
                        .sorted(DebtorColumn.MONTHS),
                Column.text(ui.text("reminders.connections"), 330, this::connections));
    }

    private String connections(Debtor debtor) {
        return debtor.connections().stream().map(this::connection).collect(Collectors.joining("; "));
    }

    private String connection(OwingConnection connection) {
        return ui.text(
                "reminders.connection",
                ui.texts().of(connection.service()),
                connection.deviceId(),
                MonthRanges.of(connection.months(), ui.formats()));
    }

    TableView<Debtor> view() {
        return view;
    }

    /** Selects those of them who are shown. */
    void select(Set<Crf> before) {
        JTable table = view.table();
        IntStream.range(0, view.rows().size())
                .filter(at -> before.contains(view.rows().get(at).crf()))
                .map(table::convertRowIndexToView)
                .forEach(row -> table.addRowSelectionInterval(row, row));
    }

    List<Debtor> selected() {
        JTable table = view.table();
        return IntStream.of(table.getSelectedRows())
                .map(table::convertRowIndexToModel)
                .mapToObj(view.rows()::get)
                .toList();
    }
}
