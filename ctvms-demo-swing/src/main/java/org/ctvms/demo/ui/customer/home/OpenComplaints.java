package org.ctvms.demo.ui.customer.home;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.customer.complaints.OwnComplaints;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;

/** The newest complaints that wait for their resolution, and the way to all of them. */
final class OpenComplaints extends ListCard {
    private static final int SHOWN = 5;
    private final CustomerDesk desk;

    OpenComplaints(CustomerDesk desk, List<Complaint> complaints) {
        super(desk.ui(), "home.openComplaints", "home.noComplaints", complaints.isEmpty());
        this.desk = desk;
        complaints.stream().limit(SHOWN).forEach(this::add);
        String key = complaints.isEmpty() ? "home.complain" : "home.allComplaints";
        last(Buttons.of(desk.ui().texts(), key, desk.go()::complaints));
    }

    private void add(Complaint complaint) {
        Ui ui = desk.ui();
        JButton open = link(
                "complaint." + complaint.number(),
                ui.text(
                        "home.complaint",
                        complaint.number().toString(),
                        ui.texts().of(complaint.type())));
        open.addActionListener(event -> desk.go().complaints());
        row(
                new JLabel(ui.formats().date(complaint.raisedOn())),
                open,
                new Chip(Tones.of(complaint.state()), OwnComplaints.words(ui, complaint.state())));
    }
}
