package org.ctvms.demo.ui.admin.dashboard;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The day the figures are of, and the complaints that wait. */
final class TopLine {
    private final Ui ui;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, gap 16 0", "[grow][][]"));
    private final JLabel day = new JLabel();
    private final Figure unread;
    private final Figure open;

    TopLine(AdminDesk desk) {
        this.ui = desk.ui();
        this.unread = complaints(desk, "unreadComplaints", Which.UNREAD);
        this.open = complaints(desk, "openComplaints", Which.OPEN);
        day.setName("day");
        day.setForeground(UIManager.getColor("Ctvms.muted"));
        panel.setOpaque(false);
        panel.add(day);
        panel.add(unread);
        panel.add(open);
    }

    private static Figure complaints(AdminDesk desk, String name, Which which) {
        String words = desk.ui().text("dashboard.figure." + name);
        return Figure.line(name, words, () -> desk.go().complaints(ComplaintFilter.ALL.only(which)));
    }

    JPanel panel() {
        return panel;
    }

    void show(Standing standing) {
        ComplaintCount count = standing.complaints();
        day.setText(
                ui.text("dashboard.day", ui.formats().date(standing.business().day())));
        unread.show(ui.formats().count(count.unread()), ui.text("dashboard.tip.unreadComplaints"));
        open.show(ui.formats().count(count.open()), ui.text("dashboard.tip.openComplaints"));
    }
}
