package org.ctvms.demo.ui.admin.outbox;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The outbox, and what could not be sent. */
public final class OutboxScreen extends Screen {
    /** A screen at the desk. */
    public OutboxScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("outbox.title"));
    }
}
