package org.ctvms.core.connection;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.list.ListCursor;

/** Keeps connections. */
public interface ConnectionStore {
    /**
     * Adds the connection, whose id is ignored, and answers the id it got; a device in use by another open connection of
     * the service is a {@link org.ctvms.core.refusal.ConflictException}.
     */
    ConnectionId insert(ServiceConnection connection);

    /** Replaces plan, term, status, opened-through and closing. */
    void update(ServiceConnection connection);

    /** The connection with its due; of that owner only, where one is given. */
    Optional<ConnectionOverview> find(ConnectionId id, Optional<Crf> owner);

    /** The customer's connections, open and closed, by id. */
    List<ConnectionOverview> of(Crf crf);

    /** The ids of a locked customer's connections, open and closed, as they are now, whatever the transaction saw before. */
    List<ConnectionId> idsOf(Crf crf);

    /**
     * The open connections whose device id begins with any of the texts, in that case, by device id and id.
     *
     * @param beginnings 1 to 3 different texts
     */
    List<ListedConnection> byDevice(List<String> beginnings, int limit);

    /**
     * The connections that the filter wants, in that order.
     *
     * @param order texts are compared without case and accents, services and statuses by their place in the enumeration
     * @param after only connections behind this place in the order; empty for the first page
     */
    List<ListedConnection> list(ConnectionFilter filter, ConnectionOrder order, Optional<ListCursor> after, int limit);

    /** What the connections come to that the filter wants, all pages together. */
    ConnectionTotal total(ConnectionFilter filter);
}
