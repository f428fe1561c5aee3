package org.ctvms.demo.ui.admin.connections;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ListedConnection;

/**
 * A part of a long list.
 *
 * @param rows the connections, by id
 * @param more whether there are others behind them
 */
record ConnectionPage(List<ListedConnection> rows, boolean more) {
    private static final int SIZE = 100;

    /** Reads the part that comes after the connection, or the first one. */
    static ConnectionPage read(AdminSession session, ConnectionFilter filter, Optional<ListedConnection> after) {
        // why: one more than is shown tells whether there is more to show
        List<ListedConnection> found = session.connections()
                .list(filter, after.map(row -> row.overview().connection().id()), SIZE + 1);
        return new ConnectionPage(found.stream().limit(SIZE).toList(), found.size() > SIZE);
    }

    Optional<ListedConnection> last() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
