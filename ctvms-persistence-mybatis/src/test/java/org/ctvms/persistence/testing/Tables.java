package org.ctvms.persistence.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Empties the engine's tables, which is much faster than making them anew. */
public final class Tables {
    private static final String FILLED =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE ? "
                    + "AND table_name NOT REGEXP '(schema_history|schema_progress|number_series|ledger|customer_term_state)$'";

    private Tables() {}

    /** Empties the tables of the prefix and sets the series to their beginnings. */
    public static void empty(DataSource database, String prefix) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.addBatch("SET foreign_key_checks = 0");
            for (String table : filled(connection, prefix)) {
                statement.addBatch("DELETE FROM " + table + (table.endsWith("login") ? " WHERE id > 0" : ""));
            }
            statement.addBatch("SET foreign_key_checks = 1");
            statement.addBatch(
                    "UPDATE " + prefix
                            + "number_series SET next_number = CASE name WHEN 'CRF' THEN 100 WHEN 'CHANGE' THEN 1 ELSE 1000 END");
            statement.addBatch("UPDATE " + prefix
                    + "ledger SET day = NULL, confirmed_day = NULL, opened_through = NULL, opened_up_to = 0");
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables can't be emptied", e);
        }
    }

    private static List<String> filled(Connection connection, String prefix) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FILLED)) {
            query.setString(1, prefix.replace("_", "\\_") + "%");
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
