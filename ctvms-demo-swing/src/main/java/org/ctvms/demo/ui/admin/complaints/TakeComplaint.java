package org.ctvms.demo.ui.admin.complaints;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.complaint.ComplaintInputs;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;

/** Takes a complaint for a customer who calls. On the event thread. */
public record TakeComplaint(Ui ui, AdminSession session) {
    /** The customer, and what the dialog offers. */
    public record Caller(Customer customer, List<ConnectionOverview> connections, List<String> names) {
        /** Reads it; off the event thread. */
        public static Caller read(AdminSession session, Customer customer) {
            return new Caller(
                    customer,
                    session.connections().of(customer.crf()),
                    session.complaints().assignees());
        }
    }

    /** Opens the dialog once the call that read the caller has ended. */
    public void openSoon(Component owner, Caller caller, Consumer<Complaint> taken) {
        // why: the dialog waits for people, and the call it needs is answered before
        EventQueue.invokeLater(() -> open(owner, caller, taken));
    }

    private void open(Component owner, Caller caller, Consumer<Complaint> taken) {
        Customer customer = caller.customer();
        Form form = new Form(ui.texts(), 2);
        ComplaintInputs inputs = new ComplaintInputs(ui, caller.connections());
        AssignmentInputs assignment = new AssignmentInputs(ui, ui.host().today());
        inputs.addTo(form);
        assignment.addTo(form, caller.names());
        String title =
                ui.text("complaints.takeTitle", customer.name(), customer.crf().toString());
        new FormDialog(ui, owner, title, form)
                .open(
                        "complaints.doTake",
                        () -> new ComplaintRequest(
                                customer.crf(), inputs.connection(), inputs.type(), inputs.text(), assignment.value()),
                        session.complaints()::raise,
                        taken);
    }

    /** Says that it was taken, with the number for the caller. */
    public String words(Complaint complaint) {
        return ui.text("complaints.taken", complaint.number().toString(), complaint.customerName());
    }
}
