package org.ctvms.demo.ui.admin.admins;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Who may sign in as an admin. */
public final class AdminsScreen extends Screen {
    /** A screen at the desk. */
    public AdminsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("admins.title"));
    }
}
