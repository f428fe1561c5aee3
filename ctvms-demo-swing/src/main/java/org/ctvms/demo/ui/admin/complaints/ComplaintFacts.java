package org.ctvms.demo.ui.admin.complaints;

import java.util.stream.Stream;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;

/** What only the office is shown of a complaint, in words. */
final class ComplaintFacts {
    private ComplaintFacts() {}

    static Stream<String> of(Ui ui, Complaint complaint) {
        String who = ui.text(
                "complaints.who", complaint.customerName(), complaint.crf().toString());
        String taken = complaint
                .takenBy()
                .map(name -> ui.text("complaints.takenBy", name))
                .orElse("");
        return Stream.of(who, taken, assignee(ui, complaint), due(ui, complaint));
    }

    private static String assignee(Ui ui, Complaint complaint) {
        return complaint
                .assignment()
                .assignee()
                .map(name -> ui.text("complaints.assignedTo", name))
                .orElse("");
    }

    private static String due(Ui ui, Complaint complaint) {
        return complaint
                .assignment()
                .dueOn()
                .map(day -> ui.text("complaints.due", ui.formats().date(day)))
                .orElse("");
    }

    /** Says who handles it now, and by when. */
    static String assigned(Ui ui, Complaint complaint) {
        String number = complaint.number().toString();
        String due = complaint
                .assignment()
                .dueOn()
                .map(day -> ui.text("complaints.assignedUntil", ui.formats().date(day)))
                .orElse("");
        return complaint
                        .assignment()
                        .assignee()
                        .map(name -> ui.text("complaints.assigned", number, name))
                        .orElseGet(() -> ui.text("complaints.unassigned", number))
                + due;
    }
}
