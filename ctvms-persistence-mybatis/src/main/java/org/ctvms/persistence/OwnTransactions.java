package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.OutcomeUnknownException;

/** Runs each unit in a transaction of its own, and again when it met another. Thread-safe. */
final class OwnTransactions implements Storage {
    private static final String ADVICE = "; nothing was changed, call again";

    private final DataSource database;
    private final Sessions sessions;
    private final SessionModes modes = new SessionModes();
    private final Duration longestWait;

    OwnTransactions(DataSource database, Sessions sessions, Duration longestWait) {
        this.database = database;
        this.sessions = sessions;
        this.longestWait = longestWait;
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        return writeRows(unit);
    }

    /** The same for what only this module knows of. */
    <T> T writeRows(Function<? super MyBatisUnit, T> unit) {
        try {
            return repeated(unit);
        } catch (LostCommit e) {
            throw new OutcomeUnknownException(e.getCause());
        }
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        try {
            return repeated(unit);
        } catch (LostCommit e) {
            throw Failures.refusal(e);
        }
    }

    private <T> T repeated(Function<? super MyBatisUnit, T> unit) {
        Deadline deadline = Deadline.in(longestWait);
        LockWaits waits = sessions.waits(deadline, Optional.empty());
        Pauses pauses = new Pauses(deadline);
        while (true) {
            try {
                return once(unit, waits);
            } catch (SQLException | PersistenceException e) {
                if (deadline.isOver() || !Failures.isPassing(e)) {
                    throw Failures.refusal(e, waits, ADVICE);
                }
                pauses.after(e);
            }
        }
    }

    private <T> T once(Function<? super MyBatisUnit, T> unit, LockWaits waits) throws SQLException {
        try (LentConnection lent = LentConnection.of(given());
                SqlSession session = sessions.on(waits.bounded(lent.begin(modes)))) {
            MyBatisUnit work = new MyBatisUnit(session);
            T result = unit.apply(work);
            work.end();
            commit(lent);
            return result;
        }
    }

    // why: the pool has waited for as long as it may; waiting again and again would hold the caller for minutes
    private Connection given() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw Failures.refusal(e);
        }
    }

    private static void commit(LentConnection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (Failures.isRolledBack(e)) {
                throw e;
            }
            throw new LostCommit(e);
        }
    }

    /** The connection was lost between commit and answer. */
    private static final class LostCommit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostCommit(SQLException cause) {
            super(cause);
        }
    }
}
