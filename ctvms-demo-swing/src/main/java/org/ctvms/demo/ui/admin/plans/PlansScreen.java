package org.ctvms.demo.ui.admin.plans;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Plans and their prices. */
public final class PlansScreen extends Screen {
    /** A screen at the desk. */
    public PlansScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("plans.title"));
    }
}
