package org.ctvms.demo.bench;

import java.io.OutputStream;
import java.time.YearMonth;
import org.ctvms.core.AdminSession;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;

/** Reports from the ledger to the file, against the bare libraries writing the same cells from memory. */
final class ReportBenchmark {
    private static final int ROUNDS = 3;

    private final AdminSession admin;
    private final int rows;

    ReportBenchmark(AdminSession admin, int rows) {
        this.admin = admin;
        this.rows = rows;
    }

    void run() {
        Duel.rate("report.xlsx", rows, "rows/s", () -> write(ReportFormat.XLSX), () -> BareReport.xlsx(rows), ROUNDS);
        Duel.rate("report.pdf", rows, "rows/s", () -> write(ReportFormat.PDF), () -> BareReport.pdf(rows), ROUNDS);
    }

    private void write(ReportFormat format) {
        ReportQuery query =
                new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(BenchDatabase.TODAY), PaidState.NOT_PAID);
        admin.reports().write(query, format, OutputStream.nullOutputStream());
    }
}
