package org.ctvms.persistence.testing;

import java.util.List;
import javax.sql.DataSource;

/** Holds the dashboards' figures against the ledger they are made of. */
public final class Figures {
    private static final String KEPT = "SELECT CONCAT_WS(' ', service, month, charged, received, taken)"
            + " FROM ctvms_service_month ORDER BY service, month";
    private static final String SUMS = "SELECT CONCAT_WS(' ', service, month, CAST(SUM(charged) AS DECIMAL(25, 4)),"
            + " CAST(SUM(received) AS DECIMAL(25, 4)), CAST(SUM(taken) AS DECIMAL(25, 4)))"
            + " FROM (SELECT c.service, h.month, h.amount AS charged, h.paid AS received, 0 AS taken"
            + " FROM ctvms_connection c JOIN ctvms_charge h ON h.connection_id = c.id"
            + " UNION ALL SELECT c.service, DATE(DATE_FORMAT(p.received_on, '%Y-%m-01')), 0, 0, p.amount"
            + " FROM ctvms_connection c JOIN ctvms_payment p ON p.connection_id = c.id) parts"
            + " GROUP BY service, month ORDER BY service = 'BROADBAND', month";

    private Figures() {}

    /** One line a service and month, as it is kept. */
    public static List<String> kept(DataSource database) {
        return Sql.texts(database, KEPT);
    }

    /** The same lines, summed up from the charges and payments. */
    public static List<String> summedUp(DataSource database) {
        return Sql.texts(database, SUMS);
    }
}
