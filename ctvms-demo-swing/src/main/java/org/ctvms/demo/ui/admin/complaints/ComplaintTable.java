package org.ctvms.demo.ui.admin.complaints;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.complaint.FirstWords;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of complaints. */
final class ComplaintTable {
    /** CRF, connection and what it is about, which the selected complaint tells below; the last goes first. */
    private static final List<Integer> WHERE_THERE_IS_ROOM = List.of(5, 2, 4);

    private static final int DUE = 8;
    private static final int TEXT = 9;

    private ComplaintTable() {}

    static TableView<Complaint> of(Ui ui) {
        TableView<Complaint> table = new TableView<>(ui, "complaints", columns(ui), ui.text("complaints.nothing"));
        UnreadRows.mark(table);
        OverdueDays.mark(table, ui, DUE);
        new FittingColumns(table, WHERE_THERE_IS_ROOM, () -> {}).growing(TEXT).followSize();
        return table;
    }

    private static List<Column<Complaint>> columns(Ui ui) {
        return List.of(
                Column.number(
                        ui.text("complaints.number"), 62, row -> row.number().value()),
                Column.day(ui.text("complaints.raisedOn"), 98, ui.formats(), row -> Optional.of(row.raisedOn())),
                Column.number(
                        ui.text("complaints.crf"), 56, row -> (long) row.crf().number()),
                Column.text(ui.text("complaints.customer"), 144, Complaint::customerName),
                Column.text(
                        ui.text("complaints.connection"),
                        100,
                        row -> row.deviceId().orElseGet(() -> ui.text("complaints.general"))),
                Column.text(ui.text("complaints.type"), 110, row -> ui.texts().of(row.type())),
                Column.state(ui.text("complaints.state"), 96, ui.texts(), Complaint::state),
                Column.text(
                        ui.text("complaints.assignee"),
                        112,
                        row -> row.assignment().assignee().orElse("")),
                Column.day(
                        ui.text("complaints.dueOn"),
                        98,
                        ui.formats(),
                        row -> row.assignment().dueOn()),
                Column.text(ui.text("complaints.text"), 160, row -> FirstWords.of(row.text())));
    }
}
