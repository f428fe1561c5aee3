package org.ctvms.demo.ui.admin.dashboard;

import org.ctvms.core.AdminSession;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.dashboard.AdminDashboard;

/**
 * What the screen shows.
 *
 * @param business the figures of both services
 * @param complaints how many complaints wait
 */
record Standing(AdminDashboard business, ComplaintCount complaints) {
    static Standing read(AdminSession session) {
        return new Standing(session.dashboard(), session.complaints().count());
    }
}
