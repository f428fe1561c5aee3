package org.ctvms.demo.ui.admin.audit;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** What was done by whom. */
public final class AuditScreen extends Screen {
    /** A screen at the desk. */
    public AuditScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("audit.title"));
    }
}
