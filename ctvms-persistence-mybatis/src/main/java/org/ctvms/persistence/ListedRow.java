package org.ctvms.persistence;

import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ListedConnection;

/** The id stands for itself, too: by it MyBatis tells rows that hold others apart. */
record ListedRow(ConnectionId id, ConnectionRow row, String customerName, String mobile) {
    ListedConnection toListed() {
        return new ListedConnection(row.toOverview(), customerName, mobile);
    }
}
