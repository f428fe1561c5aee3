package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.InvalidInputException;

/** Runs units within the host's transaction: never commits, rolls back, closes or repeats. */
final class JoinedTransaction implements Storage {
    private final Supplier<Connection> host;
    private final Consumer<Runnable> afterCommit;
    private final Sessions sessions;

    JoinedTransaction(Supplier<Connection> host, Consumer<Runnable> afterCommit, Sessions sessions) {
        this.host = host;
        this.afterCommit = afterCommit;
        this.sessions = sessions;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        try (SqlSession session = sessions.on(begun(host.get()))) {
            MyBatisUnit work = new MyBatisUnit(session);
            T result = unit.apply(work);
            work.end();
            return result;
        } catch (PersistenceException e) {
            throw Failures.refusal(e, "; roll your transaction back and run it again");
        }
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return write(unit);
    }

    @Override
    public void afterCommit(Runnable task) {
        afterCommit.accept(task);
    }

    private static Connection begun(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new InvalidInputException("connection", "commits by itself; turn its auto-commit off first");
            }
            return connection;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
