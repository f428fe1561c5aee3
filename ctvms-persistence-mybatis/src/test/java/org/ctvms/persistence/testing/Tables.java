package org.ctvms.persistence.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Empties the engine's tables, which is much faster than making them anew. */
public final class Tables {
    private static final List<String> ALL = List.of(
            "service_month",
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
            "customer");

    private Tables() {}

    /** Empties the tables of the prefix and sets the series to their beginnings. */
    public static void empty(DataSource database, String prefix) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : ALL) {
                statement.addBatch("DELETE FROM " + prefix + table);
            }
            statement.addBatch("UPDATE " + prefix + "number_series SET next_number = IF(name = 'CRF', 100, 1000)");
            statement.addBatch("UPDATE " + prefix + "ledger SET day = NULL, opened_through = NULL, opened_up_to = 0");
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables can't be emptied", e);
        }
    }
}
