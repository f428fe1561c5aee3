package org.ctvms.demo.ui.admin.reports;

import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;

/** The first rows of a report, and what all of them come to. */
record ReportView(ReportQuery query, List<ReportRow> rows, ReportTotals totals) {
    private static final int MOST_ROWS = 200;

    static ReportView read(AdminSession session, ReportQuery query) {
        return new ReportView(
                query,
                session.reports().preview(query, MOST_ROWS),
                session.reports().totals(query));
    }

    /** Whether the report has more rows than are here. */
    boolean isCut() {
        return totals.rows() > rows.size();
    }
}
