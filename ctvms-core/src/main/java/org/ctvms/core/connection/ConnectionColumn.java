package org.ctvms.core.connection;

import java.util.function.Function;
import org.ctvms.core.list.SortColumn;

/** What a list of connections can be sorted by. */
public enum ConnectionColumn implements SortColumn<ListedConnection> {
    /** The number of the connection: in the order they were added. */
    ID(row -> row.overview().connection().id().value()),
    /** The customer's CRF. */
    CRF(row -> (long) row.overview().connection().crf().number()),
    /** The customer's name. */
    CUSTOMER(ListedConnection::customerName),
    /** The customer's mobile number, as it was written. */
    MOBILE(ListedConnection::mobile),
    /** The service. */
    SERVICE(row -> row.overview().connection().service()),
    /** The name of the plan. */
    PLAN(row -> row.overview().planName()),
    /** The device. */
    DEVICE(row -> row.overview().connection().deviceId()),
    /** The status: active, inactive, suspended, closed. */
    STATUS(row -> row.overview().connection().status()),
    /** The last day that is paid for. */
    EXPIRES_ON(row -> row.overview().connection().expiresOn()),
    /** What is due, of all years. */
    DUE(row -> row.overview().due());

    private final Function<ListedConnection, Comparable<?>> value;

    ConnectionColumn(Function<ListedConnection, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(ListedConnection row) {
        return value.apply(row);
    }
}
