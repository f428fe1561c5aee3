package org.ctvms.demo.ui.customer.details;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** The own payment details, by year. */
public final class PaymentDetailsScreen extends Screen {
    /** A screen at the desk. */
    public PaymentDetailsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
    }
}
