package org.ctvms.core.billing;

import org.ctvms.core.connection.ConnectionId;

/**
 * A run of connections by id.
 *
 * @param after ids beyond this
 * @param upTo ids up to this
 */
public record ConnectionRange(long after, long upTo) {
    /** The range of just one connection. */
    public static ConnectionRange only(ConnectionId id) {
        return new ConnectionRange(id.value() - 1, id.value());
    }

    /** Whether the range is of just one id. */
    public boolean isSingle() {
        return upTo - after == 1;
    }
}
