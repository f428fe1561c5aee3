package org.ctvms.demo.database;

import java.sql.SQLTransientConnectionException;

/** The embedded database has ended by itself and is not back yet. */
public final class DatabaseDownException extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1L;

    private static final String CANNOT_CONNECT = "08001";

    DatabaseDownException(DatabaseState state) {
        super(message(state), CANNOT_CONNECT);
    }

    private static String message(DatabaseState state) {
        return state.health() == DatabaseState.Health.DOWN
                ? "The database has stopped and does not start again: " + state.problem()
                : "The database has stopped and is being started again";
    }
}
