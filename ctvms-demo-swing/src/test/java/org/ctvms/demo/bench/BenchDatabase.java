package org.ctvms.demo.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.ctvms.persistence.MyBatisStorage;

/** The same data twice, under two prefixes: one for the engine, one for the bare program that is its limit. */
final class BenchDatabase {
    static final String ENGINE = "ctvms_";
    static final String LIMIT = "limit_";
    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final DataSource database;

    BenchDatabase(DataSource database) {
        this.database = database;
    }

    DataSource source() {
        return database;
    }

    /** Fills both with that many connections, every one with as many open charges. */
    MyBatisStorage fill(int connections, int openCharges) {
        MyBatisStorage storage = MyBatisStorage.on(database, ENGINE);
        MyBatisStorage.on(database, LIMIT);
        fill(ENGINE, connections, openCharges);
        fill(LIMIT, connections, openCharges);
        return storage;
    }

    private void fill(String prefix, int connections, int openCharges) {
        for (String table : new String[] {
            "service_month",
            "reminder",
            "outbox",
            "invoice",
            "allocation",
            "payment",
            "year_account",
            "charge",
            "connection",
            "plan_price",
            "plan",
            "login",
            "customer_term",
            "customer"
        }) {
            execute("TRUNCATE TABLE " + prefix + table);
        }
        execute("UPDATE " + prefix + "number_series SET next_number = IF(name = 'CRF', 100, 1000)");
        execute("INSERT INTO " + prefix + "plan (id, service, name, description) VALUES (1, 'CABLE_TV', 'Sample', '')");
        execute("INSERT INTO " + prefix + "plan_price (plan_id, since, price) VALUES (1, '2020-01-02', 250)");
        execute("INSERT INTO " + prefix + "customer (crf, name, house, area, district, state, country,"
                + " postal_code, mobile, email, registered_on) SELECT seq, CONCAT('Sample ', seq),"
                + " CONCAT('House ', seq), 'Example Street', 'Sampleton', 'Example', 'India',"
                + " '600001', CONCAT('90000', seq), CONCAT('sample', seq, '@example.com'),"
                + " '2025-01-15' FROM seq_1_to_" + connections);
        execute("INSERT INTO " + prefix
                + "connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                + " expires_on, anchor_day, last_renewed_on, status, opened_through) SELECT seq, seq, 'CABLE_TV', 1,"
                + " CONCAT('SAMPLE-', seq), '2025-01-15', '2025-01-01', '2030-01-15', 15, '2025-01-15', 'ACTIVE',"
                + " '2026-01-01' FROM seq_1_to_" + connections);
        for (int back = 0; back < openCharges; back++) {
            LocalDate month = TODAY.withDayOfMonth(1).minusMonths(back);
            execute("INSERT INTO " + prefix + "charge (connection_id, month, amount, paid, raised_on) SELECT seq, '"
                    + month + "', 250, 0, '" + month + "' FROM seq_1_to_" + connections);
            execute("INSERT INTO " + prefix + "service_month VALUES ('CABLE_TV', '" + month + "', " + 250L * connections
                    + ", 0, 0)");
        }
        execute("UPDATE " + prefix + "ledger SET opened_through = '2026-01-01', opened_up_to = 0, day = '" + TODAY
                + "'");
        execute("ANALYZE TABLE " + prefix + "charge, " + prefix + "connection, " + prefix + "customer");
    }

    /** What customers are found by, as the engine keeps it: words, and the runs of the mobile's digits. */
    void fillTerms(int customers) {
        String line = "CONCAT(' sample ', seq, ' #90000', seq)";
        String insert = "INSERT INTO ctvms_customer_term (term, crf, line) SELECT ";
        String all = " FROM seq_1_to_" + customers;
        execute(insert + "'', seq, " + line + all);
        execute(insert + "'sample', seq, " + line + all);
        execute(insert + "CONCAT(seq), seq, " + line + all);
        for (int from = 1; from <= 5; from++) {
            execute(insert + "CONCAT('#', SUBSTR(CONCAT('90000', seq), " + from + ")), seq, ''" + all
                    + " WHERE LENGTH(seq) + 6 - " + from + " >= 3");
        }
        execute("ANALYZE TABLE ctvms_customer_term");
    }

    /** Reads every row of the queries, one after the other. */
    void readAll(String... queries) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : queries) {
                ResultSet rows = statement.executeQuery(sql);
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare program can't read", e);
        }
    }

    int execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (sql.startsWith("TRUNCATE")) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            }
            statement.execute(sql);
            int rows = statement.getUpdateCount();
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            connection.commit();
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
