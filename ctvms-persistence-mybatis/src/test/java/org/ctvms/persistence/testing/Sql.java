package org.ctvms.persistence.testing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL, committed at once. */
public final class Sql {
    private static final String LOCK_WAITS = "SELECT COUNT(*) FROM information_schema.innodb_trx t"
            + " JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id"
            + " WHERE t.trx_state = 'LOCK WAIT' AND p.db = DATABASE()";

    private Sql() {}

    /** Runs the statements in one transaction. */
    public static void run(DataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> texts(DataSource database, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The one number the query gives. */
    public static long number(DataSource database, String query) {
        return new BigDecimal(texts(database, query).get(0)).longValueExact();
    }

    /** Waits until a transaction of this database waits for a lock of another, as long as a test may take. */
    public static void awaitLockWait(DataSource database) throws InterruptedException {
        // why: the server reads its transactions afresh only where nobody asked within a tenth of a second
        while (number(database, LOCK_WAITS) == 0) {
            Thread.sleep(200);
        }
    }

    /** How many rows the connection's statements have read so far. */
    public static long rowsRead(Connection connection) throws SQLException {
        return counted(connection, "Handler_read_%");
    }

    /** How many queries the connection has made so far. */
    public static long selects(Connection connection) throws SQLException {
        return counted(connection, "Com_select");
    }

    private static long counted(Connection connection, String what) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW SESSION STATUS LIKE '" + what + "'")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }

    /** Adds a customer, a plan of 300 and that many connections as if they had been there since the month. */
    public static void connections(DataSource database, int count, String month) {
        run(
                database,
                "INSERT INTO ctvms_customer (crf, name, date_of_birth, house, area, district, state, country, postal_code,"
                        + " id_proof_type, id_proof_number, mobile, email, registered_on, removed_on) VALUES (1, 'Sample', NULL, '1', 'a', 'b', 'c', 'd', '1', NULL,"
                        + " NULL, '+91 90000 00001', 'sample@example.com', '2024-01-01', NULL)",
                "INSERT INTO ctvms_plan (id, service, name, description) VALUES (1, 'CABLE_TV', 'Sample', '')",
                "INSERT INTO ctvms_plan_price VALUES (1, '2024-01-01', 300)",
                "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                        + " expires_on, anchor_day, status, opened_through) SELECT seq, 1, 'CABLE_TV', 1,"
                        + " CONCAT('sample-', seq), '" + month + "', '" + month + "', '" + month
                        + "' + INTERVAL 27 DAY, 28, 'INACTIVE', '" + month + "' - INTERVAL 1 MONTH FROM seq_1_to_"
                        + count);
    }
}
