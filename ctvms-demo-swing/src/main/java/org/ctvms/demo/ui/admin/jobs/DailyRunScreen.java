package org.ctvms.demo.ui.admin.jobs;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The daily run and its last runs. */
public final class DailyRunScreen extends Screen {
    /** A screen at the desk. */
    public DailyRunScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("jobs.title"));
    }
}
