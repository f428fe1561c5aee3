package org.ctvms.demo.ui.admin.reminders;

import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Who owes, and reminding them. */
public final class RemindersScreen extends Screen {
    /** A screen at the desk. */
    public RemindersScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("reminders.title"));
    }

    /** Lists those who owe. */
    public void open(ReminderFilter filter) {}
}
