package org.ctvms.demo.settings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.ctvms.core.refusal.StorageUnavailableException;

/**
 * The office's settings in a table of the host's own beside the engine's, for seats that share a database. Who may read
 * the database reads the mail password. Thread-safe.
 */
public final class SettingsTable implements SettingsStore {
    private static final String CREATE = "CREATE TABLE IF NOT EXISTS office_settings ("
            + "id TINYINT NOT NULL PRIMARY KEY, settings MEDIUMTEXT NOT NULL) CHARACTER SET utf8mb4";
    private static final String READ = "SELECT settings FROM office_settings WHERE id = 1";
    private static final String BEGIN = "INSERT IGNORE INTO office_settings (id, settings) VALUES (1, ?)";
    private static final String WRITE = "UPDATE office_settings SET settings = ? WHERE id = 1";

    private final DataSource database;

    private SettingsTable(DataSource database) {
        this.database = database;
    }

    /** The table in the database; if it is new, it begins with what the file has. */
    public static SettingsTable in(DataSource database, SettingsFile file) {
        SettingsTable table = new SettingsTable(database);
        table.doing(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
            }
            return true;
        });
        if (table.read().isEmpty()) {
            file.read().ifPresent(settings -> table.save(settings, settings));
        }
        return table;
    }

    @Override
    public Optional<OfficeSettings> read() {
        return doing(connection -> stored(connection, READ)).map(SettingsTable::settings);
    }

    @Override
    public OfficeSettings save(OfficeSettings before, OfficeSettings after) {
        return doing(connection -> {
            update(connection, BEGIN, SettingsText.properties(before));
            Merge merge = new Merge(
                    SettingsText.properties(before),
                    SettingsText.properties(after),
                    stored(connection, READ + " FOR UPDATE").orElseThrow());
            List<String> conflicts = merge.conflicts();
            if (!conflicts.isEmpty()) {
                throw new SettingsChangedException(conflicts);
            }
            update(connection, WRITE, merge.merged());
            return settings(merge.merged());
        });
    }

    private static Optional<Properties> stored(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(SettingsText.properties(row.getString(1))) : Optional.empty();
        }
    }

    private static void update(Connection connection, String sql, Properties settings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, SettingsText.text(settings));
            statement.executeUpdate();
        }
    }

    private static OfficeSettings settings(Properties properties) {
        StoredSettings stored = new StoredSettings(properties);
        OfficeSettings settings = stored.read();
        if (!stored.lost().isEmpty()) {
            throw new IllegalStateException(
                    "The office's settings in the table office_settings are damaged; these can't" + " be read: "
                            + String.join(", ", stored.lost()) + ". Restore the table from a backup.");
        }
        return settings;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T doing(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return committed(connection, work);
        } catch (SQLException e) {
            throw new StorageUnavailableException(
                    "The office's settings can't be reached in the database: " + e.getMessage(), true, e);
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.with(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
