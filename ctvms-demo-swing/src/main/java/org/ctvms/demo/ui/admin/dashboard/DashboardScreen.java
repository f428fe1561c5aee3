package org.ctvms.demo.ui.admin.dashboard;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** How the business stands, by service. */
public final class DashboardScreen extends Screen {
    /** A screen at the desk. */
    public DashboardScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("dashboard.title"));
    }
}
