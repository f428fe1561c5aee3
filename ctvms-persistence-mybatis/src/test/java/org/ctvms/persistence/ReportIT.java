package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.AdminReports;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reports of 100,000 charges whose rows are long, some 40 MB in all. */
class ReportIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final YearMonth OLDEST_MONTH = YearMonth.of(2024, 10);
    private static final YearMonth MONTH = OLDEST_MONTH.plusMonths(2);
    private static final ReportQuery QUERY = new ReportQuery(ServiceType.CABLE_TV, MONTH, PaidState.NOT_PAID);
    private static final int ROWS = 100_000;
    private static final String LARGEST_HEAP = "-Xmx32m";

    private static Engines engines;

    @BeforeAll
    static void fill() {
        engines = Engines.on(DATABASE, "2025-01-15");
        engines.plan(300);
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_customer (crf, name, date_of_birth, house, area, district, state, country, postal_code, id_proof_type,"
                        + " id_proof_number, mobile, email, registered_on, removed_on)"
                        + " SELECT 1000000 - seq, REPEAT('n', 100), NULL, REPEAT('h', 100), 'a', 'b', 'c',"
                        + " 'd', '1', NULL, NULL, '+91 90000 00001', CONCAT(REPEAT('e', 52), '@example.com'), '2024-01-01', NULL"
                        + " FROM seq_1_to_" + ROWS,
                "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                        + " expires_on, anchor_day, status, opened_through) SELECT 1000000 + seq, 1000000 - seq, 'CABLE_TV',"
                        + " (SELECT MIN(id) FROM ctvms_plan), CONCAT(REPEAT('d', 58), seq), '2024-01-01', '2024-01-01',"
                        + " '2024-01-01', 1, 'SUSPENDED', '2025-12-01' FROM seq_1_to_" + ROWS,
                "INSERT INTO ctvms_charge (connection_id, month, amount, paid, raised_on)"
                        + " SELECT 1000000 + c.seq, '2024-10-01' + INTERVAL m.seq MONTH, 300, 0, '2024-10-01'"
                        + " FROM seq_1_to_" + ROWS + " c, seq_0_to_2 m",
                "ANALYZE TABLE ctvms_connection, ctvms_charge, ctvms_customer");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void memoryDoesNotGrowWithTheRows() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        LARGEST_HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamReport.class.getName(),
                        DATABASE.getJdbcUrl(),
                        TestDatabase.shared().user(),
                        TestDatabase.shared().password(),
                        MONTH.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).endsWith("rows: " + ROWS + System.lineSeparator());
    }

    @Test
    void aReportWhoseServerIsLostMidwayIsMadeAnewAndHasEveryRowOnce() {
        AtomicBoolean lost = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = (done, total) -> {
            if (done == 2000 && lost.compareAndSet(false, true)) {
                killTheReader();
            }
        };

        ReportTotals totals = reports()
                .write(QUERY, ReportFormat.PDF, out, progress, Cancellation.NEVER)
                .orElseThrow();

        assertThat(lost).isTrue();
        assertThat(totals)
                .isEqualTo(reports().totals(QUERY))
                .extracting(ReportTotals::rows)
                .isEqualTo((long) ROWS);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(ROWS + 2);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aReportIsOfOneMomentAndPaymentsDoNotWaitForIt() {
        ReportQuery oldest = new ReportQuery(ServiceType.CABLE_TV, OLDEST_MONTH, PaidState.NOT_PAID);
        ConnectionId last = new ConnectionId(1_000_001);
        Progress paying = (done, total) -> {
            if (done == 1000) {
                Race.of(1, runner -> engines.admin(1).payments().collectCash(last, Money.of(300)));
            }
        };

        Optional<ReportTotals> made =
                reports().write(oldest, ReportFormat.PDF, new ByteArrayOutputStream(), paying, Cancellation.NEVER);

        assertThat(made).contains(new ReportTotals(ROWS, Money.of(300L * ROWS), Money.ZERO));
        assertThat(reports().totals(oldest).rows()).isEqualTo(ROWS - 1L);
    }

    private static AdminReports reports() {
        return engines.admin(0).reports();
    }

    private static void killTheReader() {
        Sql.texts(
                        DATABASE,
                        "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND command = 'Query'"
                                + " AND id <> CONNECTION_ID()")
                .forEach(id -> Sql.run(DATABASE, "KILL " + id));
    }
}
