package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Sets the SQL mode on a pool's connections. The server is asked once for each of its sessions, so that where the mode suits
 * a transaction costs nothing more. Thread-safe.
 */
final class SessionModes {
    private final Map<Object, SqlMode> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Sets our mode if need be; the result gives the session its own back. */
    SqlMode entered(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(org.mariadb.jdbc.Connection.class)) {
            return SqlMode.entered(connection);
        }
        Object session = connection.unwrap(org.mariadb.jdbc.Connection.class);
        SqlMode mode = known.get(session);
        if (mode == null) {
            mode = SqlMode.of(SqlMode.current(connection));
            known.put(session, mode);
        }
        return mode.set(connection);
    }
}
