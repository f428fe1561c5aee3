package org.ctvms.persistence;

import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.AdminReports;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.time.OperatorClock;
import org.mariadb.jdbc.MariaDbDataSource;

/** A process that writes the report of a month, in as little memory as it was started with, and says how many rows it had. */
final class StreamReport {
    private StreamReport() {}

    public static void main(String[] arguments) throws Exception {
        MariaDbDataSource database = new MariaDbDataSource(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        // why: not by an engine, which hashes a password first; that takes more memory than all that is measured here
        AdminReports reports = new AdminReports(
                MyBatisStorage.onMigrated(database, "ctvms_"),
                new PlainDocuments(),
                new Letterhead(Language.ENGLISH, "Sample Cable Network", Samples.CURRENCY),
                new Actor("sample clerk", new OperatorClock(Clock.systemUTC(), ZoneOffset.UTC, 40)));
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.parse(arguments[3]), PaidState.NOT_PAID);
        ReportTotals totals = reports.write(query, ReportFormat.PDF, OutputStream.nullOutputStream());
        System.out.println("rows: " + totals.rows());
    }
}
