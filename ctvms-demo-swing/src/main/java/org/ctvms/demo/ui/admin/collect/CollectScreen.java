package org.ctvms.demo.ui.admin.collect;

import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Taking a payment. */
public final class CollectScreen extends Screen {
    /** A screen at the desk. */
    public CollectScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("collect.title"));
    }

    /** Prepares a payment for the connection of the customer's. */
    public void open(Crf crf, ConnectionId connection) {}
}
