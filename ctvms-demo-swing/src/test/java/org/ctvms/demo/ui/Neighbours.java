package org.ctvms.demo.ui;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Moves many customers into the small office, as if its admin had added each of them on 10 November 2026: with one
 * connection that was charged once and never paid, a login, and a line in the audit trail. They have the customer 101's
 * address, plan and password, which is why no password has to be hashed.
 */
final class Neighbours {
    private static final String ALL = " FROM seq_1_to_{count} CROSS JOIN ";
    private static final String CRF = "107 + seq";
    private static final String NUMBER = "LPAD(seq, 3, '0')";
    private static final String DIGITS = "CONCAT('919000020', " + NUMBER + ")";
    private static final String LINE = "CONCAT(' ', " + NUMBER + ", ' neighbour sample #', " + DIGITS + ")";
    private static final String SINCE = "'2026-11-10', '2026-11-01'";

    private static final List<String> STATEMENTS = List.of(
            "INSERT INTO ctvms_customer (crf, name, house, area, district, state, country, postal_code, mobile, email,"
                    + " registered_on) SELECT " + CRF + ", CONCAT('Sample Neighbour ', " + NUMBER + "),"
                    + " CONCAT('House ', seq), area, district, state, country, postal_code,"
                    + " CONCAT('+91 90000 20', " + NUMBER + "), CONCAT('neighbour', seq, '@example.com'), '2026-11-10'"
                    + ALL + "ctvms_customer WHERE crf = 101",
            "INSERT INTO ctvms_customer_term (term, crf, line) SELECT word, " + CRF + ", " + LINE + ALL
                    + "(SELECT '' AS word UNION SELECT 'neighbour' UNION SELECT 'sample') words",
            "INSERT INTO ctvms_customer_term (term, crf, line) SELECT " + NUMBER + ", " + CRF + ", " + LINE + ALL
                    + "(SELECT 1) once",
            "INSERT INTO ctvms_customer_term (term, crf, line) SELECT CONCAT('#', SUBSTRING(" + DIGITS + ", place)), "
                    + CRF + ", ''" + ALL + "(SELECT seq AS place FROM seq_1_to_10) places",
            "INSERT INTO ctvms_login (user_name, crf, password_hash, must_change) SELECT CONCAT('neighbour.', seq), "
                    + CRF + ", password_hash, must_change" + ALL + "ctvms_login WHERE crf = 101",
            "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from, expires_on,"
                    + " anchor_day, status, opened_through) SELECT 100 + seq, " + CRF + ", service, plan_id,"
                    + " CONCAT('BOX-N', seq), " + SINCE + ", '2026-11-10', 10, 'INACTIVE', '2026-11-01'" + ALL
                    + "ctvms_connection WHERE crf = 101",
            "INSERT INTO ctvms_charge (connection_id, month, amount, paid, raised_on) SELECT 100 + seq, month, amount, 0,"
                    + " '2026-11-10'" + ALL + "ctvms_charge WHERE month = '2026-11-01' AND connection_id ="
                    + " (SELECT id FROM ctvms_connection WHERE crf = 100)",
            "INSERT INTO ctvms_year_account (connection_id, year, brought_forward, opened_on) SELECT 100 + seq, 2026, 0,"
                    + " '2026-11-10'" + ALL + "(SELECT 1) once",
            "UPDATE ctvms_service_month SET charged = charged + {count} * (SELECT amount FROM ctvms_charge"
                    + " WHERE connection_id = 101 AND month = '2026-11-01')"
                    + " WHERE service = 'CABLE_TV' AND month = '2026-11-01'",
            "INSERT INTO ctvms_audit (at, by_whom, action, crf, details) SELECT at, by_whom, action, " + CRF
                    + ", details" + ALL + "ctvms_audit WHERE crf = 101 AND action = 'CUSTOMER_ADDED' ORDER BY seq",
            "UPDATE ctvms_number_series SET next_number = next_number + {count} WHERE name = 'CRF'");

    private Neighbours() {}

    /** Moves that many into the office, fewer than 1000, behind customer 107. */
    static void moveInto(SmallOffice office, int count) {
        execute(
                office,
                STATEMENTS.stream()
                        .map(sql -> sql.replace("{count}", Integer.toString(count)))
                        .toList());
    }

    /** Gives up all letters that wait, as if no server had taken them at any attempt. */
    static void giveUpAllLetters(SmallOffice office) {
        execute(
                office,
                List.of("UPDATE ctvms_outbox SET state = 'FAILED', attempts = 8, problem = 'No server took it'"
                        + " WHERE state = 'WAITING'"));
    }

    private static void execute(SmallOffice office, List<String> statements) {
        try (Connection connection = office.host().database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the office can't be filled", e);
        }
    }
}
