package org.ctvms.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All tables of a database as text, with all their rows, so that two databases can be compared. */
public final class SchemaDump {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_name NOT LIKE '%schema\\_progress' ORDER BY 1";
    private static final String HISTORY = "SELECT version, description, type, script, checksum, success FROM ";

    private SchemaDump() {}

    /** How each table is made, and its rows; without when and by whom scripts were run. */
    public static List<String> of(DataSource database) {
        List<String> dump = new ArrayList<>();
        for (String table : Sql.texts(database, TABLES)) {
            boolean history = table.endsWith("schema_history");
            dump.addAll(history ? List.of() : rows(database, "SHOW CREATE TABLE " + table));
            dump.addAll(
                    rows(database, history ? HISTORY + table + " WHERE type <> 'BASELINE'" : "SELECT * FROM " + table)
                            .stream()
                            .map(row -> table + ": " + row)
                            .sorted()
                            .toList());
        }
        return dump;
    }

    private static List<String> rows(DataSource database, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(row(rows).replaceAll(" AUTO_INCREMENT=\\d+", ""));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> values = new ArrayList<>();
        for (int column : IntStream.rangeClosed(1, columns).toArray()) {
            values.add(rows.getString(column));
        }
        return String.join(" | ", values.stream().map(String::valueOf).toList());
    }
}
