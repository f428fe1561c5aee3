package org.ctvms.demo.ui.admin.connections;

import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Connections by service and status. */
public final class ConnectionsScreen extends Screen {
    /** A screen at the desk. */
    public ConnectionsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("connections.title"));
    }

    /** Lists those connections. */
    public void open(ConnectionFilter filter) {}
}
