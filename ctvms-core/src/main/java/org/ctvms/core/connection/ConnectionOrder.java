package org.ctvms.core.connection;

import org.ctvms.core.refusal.Check;

/**
 * How a list of connections is sorted; connections of equal value by id.
 *
 * @param column what by
 * @param descending whether the largest value comes first
 */
public record ConnectionOrder(ConnectionColumn column, boolean descending) {
    /** By id, the smallest first. */
    public static final ConnectionOrder BY_ID = new ConnectionOrder(ConnectionColumn.ID, false);

    /** Checks that all is there. */
    public ConnectionOrder {
        Check.given("column", column);
    }
}
