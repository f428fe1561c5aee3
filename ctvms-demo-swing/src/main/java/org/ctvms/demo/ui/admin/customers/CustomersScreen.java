package org.ctvms.demo.ui.admin.customers;

import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Finding, adding, changing and removing customers. */
public final class CustomersScreen extends Screen {
    /** A screen at the desk. */
    public CustomersScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("customers.title"));
    }

    /** Shows the customer's details. */
    public void open(Crf crf) {}
}
