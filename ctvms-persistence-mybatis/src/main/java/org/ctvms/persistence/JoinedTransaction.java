package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * Runs units within the host's transaction: never commits, closes or repeats, and rolls back no more than what a refused
 * unit wrote.
 */
final class JoinedTransaction implements Storage {
    private static final String ADVICE = "; roll your transaction back and run it again";
    private static final String PART = "transaction";
    private static final String SAVEPOINT = "ctvms_unit";

    private final HostTransaction host;
    private final Sessions sessions;
    private final Duration longestWait;
    private final Optional<Publications> publications;

    /** Publishes nothing without publications, for a host that does not say when it committed. */
    JoinedTransaction(
            HostTransaction host, Sessions sessions, Duration longestWait, Optional<Publications> publications) {
        this.host = host;
        this.sessions = sessions;
        this.longestWait = longestWait;
        this.publications = publications;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        return guarded(connection -> run(connection, unit));
    }

    /** Hands over within the call, so that a host that can't publish has no payment of a failed call. */
    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit, Consumer<? super T> publish) {
        if (publications.isEmpty()) {
            return write(unit);
        }
        String call = UUID.randomUUID().toString();
        return guarded(connection -> {
            T result = run(connection, work -> {
                work.joinedCalls().record(call);
                return unit.apply(work);
            });
            host.afterCommit(publications.get().of(call, () -> publish.accept(result)));
            return result;
        });
    }

    private <T> T guarded(Function<Connection, T> call) {
        Connection connection = begun();
        Savepoint before = savepoint(connection);
        boolean done = false;
        try {
            T result = call.apply(connection);
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback(connection, before);
            }
        }
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return run(begun(), unit);
    }

    private <T> T run(Connection connection, Function<? super MyBatisUnit, T> unit) {
        SqlMode mode = entered(connection);
        try {
            return inOurMode(connection, unit);
        } finally {
            mode.restore(connection);
        }
    }

    // why: the host may have changed it since the last call
    private static SqlMode entered(Connection connection) {
        try {
            return SqlMode.entered(connection);
        } catch (SQLException e) {
            throw Failures.refusal(e, ADVICE);
        }
    }

    private <T> T inOurMode(Connection connection, Function<? super MyBatisUnit, T> unit) {
        LockWaits waits = sessions.waits(Deadline.in(longestWait), timeLeft().map(Deadline::in));
        try (SqlSession session = sessions.on(waits.bounded(connection))) {
            MyBatisUnit work = new MyBatisUnit(session);
            T result = unit.apply(work);
            work.end();
            return result;
        } catch (PersistenceException e) {
            throw Failures.refusal(e, waits, ADVICE);
        }
    }

    private Optional<Duration> timeLeft() {
        return HostPart.answer(PART, host::timeLeft);
    }

    // why: always the same name, so that the server forgets the one before, and a long transaction gathers none
    private static Savepoint savepoint(Connection connection) {
        try {
            return connection.setSavepoint(SAVEPOINT);
        } catch (SQLException e) {
            throw Failures.refusal(e, ADVICE);
        }
    }

    private static void rollback(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            // why: after a deadlock or a lost connection all is rolled back, the savepoint too; what broke it is thrown
            return;
        }
    }

    @Override
    public int schemaVersion() {
        return SchemaScripts.newest();
    }

    @Override
    public boolean isJoined() {
        return true;
    }

    private Connection begun() {
        Connection connection = HostPart.answer(PART, () -> Optional.ofNullable(host.connection()))
                .orElseThrow(() -> new InvalidInputException(
                        "connection", "is missing: the host returned none; call within a transaction"));
        try {
            if (connection.getAutoCommit()) {
                throw new InvalidInputException("connection", "commits by itself; turn its auto-commit off first");
            }
            return connection;
        } catch (SQLException e) {
            throw Failures.refusal(e, ADVICE);
        }
    }
}
