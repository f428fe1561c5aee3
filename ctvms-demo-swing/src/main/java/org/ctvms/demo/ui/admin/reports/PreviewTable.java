package org.ctvms.demo.ui.admin.reports;

import java.util.List;
import org.ctvms.core.report.ReportRow;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** The rows of a report as it will list them. */
final class PreviewTable {
    /** House, mobile, e-mail: those the money can do without, the last to go first. */
    private static final List<Integer> WHERE_THERE_IS_ROOM = List.of(2, 3, 4);

    private PreviewTable() {}

    static TableView<ReportRow> of(Ui ui, Runnable fitted) {
        TableView<ReportRow> view = new TableView<>(ui, "preview", columns(ui), ui.text("reports.empty"));
        view.previewOnly();
        view.table().setToolTipText(ui.text("reports.openTip"));
        view.table().getAccessibleContext().setAccessibleName(ui.text("reports.title"));
        new FittingColumns(view, WHERE_THERE_IS_ROOM, fitted).followSize();
        return view;
    }

    private static List<Column<ReportRow>> columns(Ui ui) {
        return List.of(
                Column.number(
                        ui.text("reports.crf"), 48, row -> (long) row.crf().number()),
                Column.text(ui.text("reports.customer"), 128, ReportRow::customerName),
                Column.text(ui.text("reports.house"), 90, ReportRow::house),
                Column.text(ui.text("reports.mobile"), 130, ReportRow::mobile),
                Column.text(ui.text("reports.email"), 180, row -> row.email().orElse(ui.text("common.noEmail"))),
                Column.text(ui.text("reports.connection"), 88, ReportRow::deviceId),
                Column.state(ui.text("reports.status"), 104, ui.texts(), ReportRow::status),
                Column.state(ui.text("reports.monthState"), 124, ui.texts(), ReportRow::state),
                Column.money(ui.text("reports.charged"), 80, ui.formats(), ReportRow::charged),
                Column.money(ui.text("reports.paid"), 80, ui.formats(), ReportRow::paid),
                Column.money(ui.text("reports.open"), 80, ui.formats(), ReportRow::open));
    }

    /** Whether a column waits for a wider window. */
    static boolean isCut(TableView<ReportRow> view) {
        return view.table().getColumnCount() < view.table().getModel().getColumnCount();
    }
}
