package org.ctvms.demo.ui.customer.complaints;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.complaint.ComplaintInputs;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;

/** Asks what is wrong, and raises a complaint. */
final class NewComplaintDialog {
    private final Ui ui;
    private final CustomerComplaints complaints;
    private final Form form;
    private final ComplaintInputs inputs;

    NewComplaintDialog(Ui ui, CustomerComplaints complaints, List<ConnectionOverview> own) {
        this.ui = ui;
        this.complaints = complaints;
        this.form = new Form(ui.texts(), 2);
        this.inputs = new ComplaintInputs(ui, own);
        inputs.addTo(form);
    }

    /** What was asked for. */
    private record Asked(Optional<ConnectionId> connection, ComplaintType type, String text) {}

    void open(Component owner, Consumer<Complaint> raised) {
        new FormDialog(ui, owner, ui.text("complaints.newTitle"), form)
                .open("complaints.send", this::read, this::raise, raised);
    }

    private Asked read() {
        return new Asked(inputs.connection(), inputs.type(), inputs.text());
    }

    private Complaint raise(Asked asked) {
        return asked.connection()
                .map(connection -> complaints.raise(connection, asked.type(), asked.text()))
                .orElseGet(() -> complaints.raise(asked.type(), asked.text()));
    }
}
