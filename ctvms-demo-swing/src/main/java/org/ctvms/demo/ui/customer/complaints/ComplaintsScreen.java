package org.ctvms.demo.ui.customer.complaints;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** The own complaints. */
public final class ComplaintsScreen extends Screen {
    /** A screen at the desk. */
    public ComplaintsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("complaints.title"));
    }
}
