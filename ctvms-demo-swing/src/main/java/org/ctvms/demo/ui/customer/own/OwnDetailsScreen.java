package org.ctvms.demo.ui.customer.own;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** The own details. */
public final class OwnDetailsScreen extends Screen {
    /** A screen at the desk. */
    public OwnDetailsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("own.title"));
    }
}
