package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.StorageUnavailableException;

/** Runs each unit in a transaction of its own, and again when it met another. Thread-safe. */
final class OwnTransactions implements Storage {
    private static final int TRIES = 10;
    private static final int LONGEST_FIRST_PAUSE_MILLIS = 10;

    private final DataSource database;
    private final Sessions sessions;

    OwnTransactions(DataSource database, Sessions sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return once(unit);
            } catch (PersistenceException e) {
                if (!Failures.isPassing(e)) {
                    throw Failures.refusal(e, "");
                }
                pause(attempt);
            }
        }
        return lastTry(unit);
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return write(unit);
    }

    private <T> T lastTry(Function<? super UnitOfWork, T> unit) {
        try {
            return once(unit);
        } catch (PersistenceException e) {
            throw Failures.refusal(e, "; call again");
        }
    }

    private <T> T once(Function<? super UnitOfWork, T> unit) {
        try (Connection connection = open()) {
            return committed(connection, unit);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = database.getConnection();
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
        }
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        return connection;
    }

    private <T> T committed(Connection connection, Function<? super UnitOfWork, T> unit) throws SQLException {
        boolean done = false;
        try (SqlSession session = sessions.on(connection)) {
            MyBatisUnit work = new MyBatisUnit(session);
            T result = unit.apply(work);
            work.end();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException | RuntimeException e) {
            // why: a connection that can't roll back is lost, and the server rolls back for it; what broke it is thrown
            return;
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_FIRST_PAUSE_MILLIS << Math.min(attempt, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailableException(
                    "Interrupted while the database was busy; nothing was changed", true, e);
        }
    }
}
