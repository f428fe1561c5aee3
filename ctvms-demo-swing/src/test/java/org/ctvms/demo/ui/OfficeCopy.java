package org.ctvms.demo.ui;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows and files of an office, copied into a new, empty one in a
 * fraction of the time it takes to live its past.
 */
final class OfficeCopy {
    private final String database;
    private final Path home;

    private OfficeCopy(String database, Path home) {
        this.database = database;
        this.home = home;
    }

    /** Of the office in the database and the folder. */
    static OfficeCopy of(HikariDataSource pool, Path home) {
        try (Connection connection = pool.getConnection()) {
            return new OfficeCopy(connection.getCatalog(), home);
        } catch (SQLException e) {
            throw new IllegalStateException("the seed can't be read", e);
        }
    }

    /** Puts the rows into the migrated, empty database of the pool. */
    void rowsTo(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            for (Map.Entry<String, String> table : columns(statement).entrySet()) {
                statement.executeUpdate("DELETE FROM " + table.getKey());
                statement.executeUpdate("INSERT INTO " + table.getKey() + " (" + table.getValue() + ") SELECT "
                        + table.getValue() + " FROM " + database + "." + table.getKey());
            }
            connection.commit();
            statement.execute("SET foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new IllegalStateException("the seed can't be copied", e);
        }
    }

    // why: generated columns compute themselves
    private Map<String, String> columns(Statement statement) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT table_name, GROUP_CONCAT(CONCAT('`', column_name, '`') ORDER BY ordinal_position)"
                        + " FROM information_schema.columns WHERE table_schema = '" + database
                        + "' AND is_generated = 'NEVER' AND table_name <> 'ctvms_schema_history' GROUP BY table_name")) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    /** Puts the invoices and the caught mails into the folder. */
    void filesTo(Path target) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(home.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the seed can't be copied", e);
        }
    }
}
