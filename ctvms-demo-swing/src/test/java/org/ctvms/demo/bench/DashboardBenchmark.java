package org.ctvms.demo.bench;

import org.ctvms.core.AdminSession;

/** The admin's dashboard against the best hand-written statements on the same tables. */
final class DashboardBenchmark {
    private static final String COUNTS = "SELECT service, status, COUNT(*) FROM ctvms_connection"
            + " WHERE status != 'CLOSED' GROUP BY service, status";
    private static final String RENEWALS = "SELECT service, COUNT(*) FROM ctvms_connection WHERE status != 'CLOSED'"
            + " AND expires_on = '2026-01-15' AND registered_on < '2026-01-15' GROUP BY service";
    private static final String MONEY = "SELECT service, month, charged, received, taken FROM ctvms_service_month";
    private static final String DAY = "SELECT day FROM ctvms_ledger WHERE id = 1";

    private final AdminSession admin;
    private final BenchDatabase database;

    DashboardBenchmark(AdminSession admin, BenchDatabase database) {
        this.admin = admin;
        this.database = database;
    }

    void run() {
        Duel.millis("dashboard.admin", admin::dashboard, () -> database.readAll(DAY, COUNTS, RENEWALS, MONEY));
    }
}
