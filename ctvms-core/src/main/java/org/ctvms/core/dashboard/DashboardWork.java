package org.ctvms.core.dashboard;

import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.complaint.ComplaintWork;
import org.ctvms.core.connection.ConnectionWork;

/** What dashboards read. */
public interface DashboardWork extends LedgerWork, ConnectionWork, ComplaintWork {
    /** The dashboards' figures. */
    DashboardStore dashboards();
}
