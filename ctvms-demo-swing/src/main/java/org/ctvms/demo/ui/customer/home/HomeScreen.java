package org.ctvms.demo.ui.customer.home;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** How the customer stands. */
public final class HomeScreen extends Screen {
    /** A screen at the desk. */
    public HomeScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("home.title"));
    }
}
