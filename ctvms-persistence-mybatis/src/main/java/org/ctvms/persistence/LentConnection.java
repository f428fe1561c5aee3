package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection of the pool, set up for a transaction of our own and given back as it was found: not every pool restores
 * auto-commit and isolation by itself, and none the SQL mode. Not thread-safe.
 */
final class LentConnection implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private SqlMode mode = SqlMode.UNCHANGED;
    private boolean ended = true;

    private LentConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    /** Takes one from the pool. */
    static LentConnection of(Connection given) throws SQLException {
        TransactionAware.check(given);
        try {
            return new LentConnection(given);
        } catch (SQLException | RuntimeException e) {
            giveBack(given);
            throw e;
        }
    }

    /** The connection with auto-commit off, READ COMMITTED, in the SQL mode that suits. */
    Connection begin(SessionModes modes) throws SQLException {
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        ended = false;
        mode = modes.entered(connection);
        return connection;
    }

    /** Commits. */
    void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    /** Rolls back what was not committed. */
    private void rollback() throws SQLException {
        if (!ended) {
            connection.rollback();
            ended = true;
        }
    }

    @Override
    public void close() {
        try {
            rollback();
            restore();
        } catch (SQLException | RuntimeException e) {
            discard();
        }
        giveBack(connection);
    }

    private void restore() throws SQLException {
        mode.leave(connection);
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(isolation);
        }
    }

    // why: what can't be rolled back or restored must reach nobody else; turning auto-commit on would even commit it
    private void discard() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException e) {
            // why: it is lost already, and the server rolls back
            return;
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // why: what was committed stays so, and what was not is gone with the connection
            return;
        }
    }
}
