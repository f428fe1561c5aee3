package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL mode a session was found in, for all our SQL is written for one. Modes change what a statement means: a pattern
 * loses its backslashes, a GROUP BY is refused, a text that is too long is cut.
 *
 * @param found what to give back; empty if nothing was changed
 */
record SqlMode(Optional<String> found) {
    /** Of a session that nothing was done about. */
    static final SqlMode UNCHANGED = new SqlMode(Optional.empty());

    private static final String OURS = "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";
    private static final Set<String> STRICT = Set.of("STRICT_TRANS_TABLES", "STRICT_ALL_TABLES");
    private static final Set<String> HARMLESS = Set.of(
            "STRICT_TRANS_TABLES",
            "STRICT_ALL_TABLES",
            "ERROR_FOR_DIVISION_BY_ZERO",
            "NO_AUTO_CREATE_USER",
            "NO_ENGINE_SUBSTITUTION",
            "NO_ZERO_DATE",
            "NO_ZERO_IN_DATE",
            "TRADITIONAL");

    /** Sets our mode if the session has one that would change what our SQL means. */
    static SqlMode entered(Connection connection) throws SQLException {
        return of(current(connection)).set(connection);
    }

    /** What is to be done about sessions that are in the mode. */
    static SqlMode of(String current) {
        Set<String> modes = Set.of(current.split(","));
        boolean suits = HARMLESS.containsAll(modes) && modes.stream().anyMatch(STRICT::contains);
        return new SqlMode(suits ? Optional.empty() : Optional.of(current));
    }

    static String current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@sql_mode")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Sets our mode, unless the session's suits. */
    SqlMode set(Connection connection) throws SQLException {
        if (found.isPresent()) {
            set(connection, OURS);
        }
        return this;
    }

    /** Gives the session the mode back that it was found in. */
    void leave(Connection connection) throws SQLException {
        if (found.isPresent()) {
            set(connection, found.get());
        }
    }

    /** The same, where a connection that can't take it is lost anyway. */
    void restore(Connection connection) {
        try {
            leave(connection);
        } catch (SQLException e) {
            // why: what the call did or failed for counts more
            return;
        }
    }

    /** The statement that a script begins with, to be run by whatever tool. */
    static String statement() {
        return "SET SESSION sql_mode = '" + OURS + "'";
    }

    private static void set(Connection connection, String mode) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET SESSION sql_mode = ?")) {
            statement.setString(1, mode);
            statement.execute();
        }
    }
}
