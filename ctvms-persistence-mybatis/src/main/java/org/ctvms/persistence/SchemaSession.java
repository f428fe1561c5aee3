package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The one connection that the tables are changed on, with auto-commit off and in the SQL mode that the scripts are written
 * for; both are given back as they were.
 */
final class SchemaSession implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final SqlMode mode;

    private SchemaSession(Connection connection, boolean autoCommit, SqlMode mode) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.mode = mode;
    }

    static SchemaSession on(DataSource database) throws SQLException {
        Connection connection = given(database);
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            return new SchemaSession(connection, autoCommit, SqlMode.entered(connection));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    // why: the pool has waited for as long as it may; asking it again would keep the caller for minutes
    private static Connection given(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            SchemaRefusal refusal = new SchemaRefusal(e.getMessage(), Failures.isRetryable(e));
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    /** Runs the statement; gives the rows it changed. */
    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    /** Runs a statement as it stands; question marks in it are nothing special. */
    void runAsItStands(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The first column of the first row; empty if there is no row, or nothing in it. */
    Optional<String> text(String query, Object... values) throws SQLException {
        List<String> texts = texts(query, values);
        return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(0));
    }

    /** The first column of all rows. */
    List<String> texts(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            ResultSet rows = statement.executeQuery();
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (Connection closing = connection) {
            closing.rollback();
            mode.leave(closing);
            closing.setAutoCommit(autoCommit);
        }
    }
}
