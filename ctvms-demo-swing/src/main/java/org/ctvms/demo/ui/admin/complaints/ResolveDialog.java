package org.ctvms.demo.ui.admin.complaints;

import java.awt.Component;
import java.util.function.Consumer;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** Asks what was done about a complaint, and resolves it. */
record ResolveDialog(Ui ui, AdminComplaints complaints) {
    private static final int NOTE_ROWS = 6;

    void open(Component owner, Complaint complaint, Consumer<Complaint> resolved) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> note = form.add("complaints.note", TypedInput.area("note", NOTE_ROWS));
        // why: words are as high as they are at their least width
        form.add(Words.muted(ui.text("complaints.noteHint")), "width 480:480");
        String title = ui.text("complaints.resolveTitle", complaint.number().toString(), complaint.customerName());
        new FormDialog(ui, owner, title, form)
                .open(
                        "complaints.doResolve",
                        note::value,
                        words -> complaints.resolve(complaint.number(), words),
                        resolved);
    }
}
