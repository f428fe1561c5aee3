package org.ctvms.demo.ui.customer.complaints;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingConstants;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.complaint.FirstWords;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of a customer's own complaints. */
public final class OwnComplaints {
    private OwnComplaints() {}

    static TableView<Complaint> of(Ui ui) {
        return new TableView<>(ui, "complaints", columns(ui), ui.text("complaints.nothingOwn"));
    }

    private static List<Column<Complaint>> columns(Ui ui) {
        return List.of(
                Column.number(
                        ui.text("complaints.number"), 62, row -> row.number().value()),
                Column.day(ui.text("complaints.raisedOn"), 100, ui.formats(), row -> Optional.of(row.raisedOn())),
                Column.text(
                        ui.text("complaints.connection"),
                        110,
                        row -> row.deviceId().orElseGet(() -> ui.text("complaints.general"))),
                Column.text(ui.text("complaints.type"), 124, row -> ui.texts().of(row.type())),
                new Column<>(
                        ui.text("complaints.state"),
                        Complaint::state,
                        state -> words(ui, (ComplaintState) state),
                        SwingConstants.CENTER,
                        112,
                        true),
                Column.day(
                        ui.text("complaints.resolvedOn"),
                        110,
                        ui.formats(),
                        row -> row.resolution().map(Resolution::on)),
                Column.text(ui.text("complaints.text"), 180, row -> FirstWords.of(row.text())));
    }

    /** What a state means to who complained. */
    public static String words(Ui ui, ComplaintState state) {
        return ui.text(
                switch (state) {
                    case UNREAD -> "complaints.own.UNREAD";
                    case READ -> "complaints.own.READ";
                    case RESOLVED -> "complaints.own.RESOLVED";
                });
    }
}
