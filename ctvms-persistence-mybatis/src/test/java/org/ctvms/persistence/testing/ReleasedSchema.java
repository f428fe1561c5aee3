package org.ctvms.persistence.testing;

import java.util.Map;
import javax.sql.DataSource;
import org.ctvms.persistence.MyBatisStorage;
import org.flywaydb.core.Flyway;

/** Tables as the first releases made them: by Flyway. */
public final class ReleasedSchema {
    private static final String CUSTOMER = "INSERT INTO ctvms_customer (crf, name, name_folded, house, area, district,"
            + " state, country, postal_code, mobile, mobile_digits, email, registered_on, removed_on) VALUES ";

    private ReleasedSchema() {}

    /** Runs the scripts up to the version, {@code latest} for all. */
    public static void migrate(DataSource database, String version) {
        Flyway.configure(MyBatisStorage.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/ctvms/persistence/migration")
                .placeholders(Map.of("prefix", "ctvms_"))
                .table("ctvms_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    /** Fills the tables of version 7 with a small ledger. */
    public static void fill(DataSource database) {
        Sql.run(
                database,
                customer(101, "José Anna-Sample", "jose anna-sample", "+91 98765 43210", "919876543210", "NULL"),
                customer(102, "Émile", "emile", "12", "12", "NULL"),
                customer(103, "Removed Sample", "removed sample", "+91 98765 43211", "919876543211", "'2026-01-01'"),
                customer(104, "राम Pradeep", "रम pradeep", "+91 98765 43212", "919876543212", "NULL"),
                "INSERT INTO ctvms_login VALUES ('sample', 101, 'hash', FALSE)",
                "INSERT INTO ctvms_plan VALUES (1, 'CABLE_TV', 'Sample', ''), (2, 'BROADBAND', 'Fast', '')",
                "INSERT INTO ctvms_plan_price VALUES (1, '2024-01-01', 300), (2, '2024-01-01', 899.5)",
                connection(1, 101, "CABLE_TV"),
                connection(2, 101, "BROADBAND"),
                connection(3, 102, "CABLE_TV"),
                "INSERT INTO ctvms_charge SELECT c.id, '2025-01-01' + INTERVAL s.seq MONTH, 300, 0, '2025-01-01'"
                        + " FROM ctvms_connection c JOIN seq_0_to_2 s",
                "INSERT INTO ctvms_payment VALUES (1000, 1, 450, 'CASH', NULL, NULL, '2025-02-03', 450, '2025-03-02',"
                        + " 'sample clerk', '2025-02-03 10:00:00')",
                "INSERT INTO ctvms_allocation VALUES (1000, '2025-01-01', 1, 300, TRUE), (1000, '2025-02-01', 1, 150, FALSE)",
                "UPDATE ctvms_charge SET paid = IF(MONTH(month) = 1, 300, 150) WHERE connection_id = 1 AND month < '2025-03-01'",
                "INSERT INTO ctvms_job_run VALUES (1, 'DAILY', '2025-02-03 00:05:00', 12, 'done', NULL)");
    }

    private static String customer(
            int crf, String name, String folded, String mobile, String digits, String removedOn) {
        return CUSTOMER + "(" + crf + ", '" + name + "', '" + folded + "', '1', 'a', 'b', 'c', 'd', '1', '" + mobile
                + "', '" + digits + "', 'sample@example.com', '2024-01-01', " + removedOn + ")";
    }

    private static String connection(int id, int crf, String service) {
        return "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                + " expires_on, anchor_day, status, opened_through) VALUES (" + id + ", " + crf + ", '" + service
                + "', " + (service.equals("CABLE_TV") ? 1 : 2) + ", 'sample-" + id
                + "', '2025-01-01', '2025-01-01', '2025-01-28', 28, 'INACTIVE', '2025-03-01')";
    }
}
