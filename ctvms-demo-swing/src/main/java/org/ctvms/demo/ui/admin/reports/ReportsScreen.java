package org.ctvms.demo.ui.admin.reports;

import org.ctvms.core.report.ReportQuery;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** Who paid for a month and who did not. */
public final class ReportsScreen extends Screen {
    /** A screen at the desk. */
    public ReportsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("reports.title"));
    }

    /** Shows the report. */
    public void open(ReportQuery query) {}
}
