package org.ctvms.demo.ui.admin.complaints;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;

/** Asks who handles a complaint, and by when. */
record AssignDialog(Ui ui, AdminComplaints complaints) {
    void open(Component owner, Complaint complaint, List<String> names, Consumer<Complaint> assigned) {
        Form form = new Form(ui.texts(), 2);
        AssignmentInputs inputs = new AssignmentInputs(ui, complaint.raisedOn());
        inputs.addTo(form, names);
        inputs.show(complaint.assignment());
        String title = ui.text("complaints.assignTitle", complaint.number().toString(), complaint.customerName());
        new FormDialog(ui, owner, title, form)
                .open(
                        "complaints.doAssign",
                        inputs::value,
                        assignment -> complaints.assign(complaint.number(), assignment),
                        assigned);
    }
}
