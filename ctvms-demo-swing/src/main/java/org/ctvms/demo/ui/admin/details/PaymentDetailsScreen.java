package org.ctvms.demo.ui.admin.details;

import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** A customer's year, month by month. */
public final class PaymentDetailsScreen extends Screen {
    /** A screen at the desk. */
    public PaymentDetailsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
    }

    /** Shows the customer's year. */
    public void open(Crf crf) {}
}
