package org.ctvms.demo.ui.admin.settings;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The office's settings and its mail server. */
public final class SettingsScreen extends Screen {
    /** A screen at the desk. */
    public SettingsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("settings.title"));
    }
}
