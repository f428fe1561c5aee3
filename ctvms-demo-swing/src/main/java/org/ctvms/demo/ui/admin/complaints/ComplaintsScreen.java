package org.ctvms.demo.ui.admin.complaints;

import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** What customers complain about. */
public final class ComplaintsScreen extends Screen {
    /** A screen at the desk. */
    public ComplaintsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("complaints.title"));
    }

    /** Lists those complaints. */
    public void open(ComplaintFilter filter) {}
}
