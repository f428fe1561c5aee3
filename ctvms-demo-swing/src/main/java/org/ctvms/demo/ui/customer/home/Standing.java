package org.ctvms.demo.ui.customer.home;

import org.ctvms.core.CustomerSession;
import org.ctvms.core.dashboard.CustomerDashboard;

/** Who the customer is and how they stand. */
record Standing(String name, CustomerDashboard dashboard) {
    static Standing of(CustomerSession session) {
        return new Standing(session.details().show().name(), session.dashboard());
    }
}
