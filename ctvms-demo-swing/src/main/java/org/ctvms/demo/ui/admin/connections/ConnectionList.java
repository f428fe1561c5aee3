package org.ctvms.demo.ui.admin.connections;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionColumn;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.registration.AdminConnections;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.Order;
import org.ctvms.demo.ui.table.Total;

/** The connections that a filter wants. */
record ConnectionList(AdminConnections connections, ConnectionFilter filter) implements Listing<ListedConnection> {
    @Override
    public List<ListedConnection> page(
            Optional<Order<ListedConnection>> order, Optional<ListedConnection> after, int limit) {
        return connections.list(filter, order.map(ConnectionList::order).orElse(ConnectionOrder.BY_ID), after, limit);
    }

    private static ConnectionOrder order(Order<ListedConnection> asked) {
        return new ConnectionOrder(asked.by(ConnectionColumn.class), asked.descending());
    }

    @Override
    public Optional<Total> total() {
        ConnectionTotal total = connections.total(filter);
        return Optional.of(new Total(total.connections(), Optional.of(total.due())));
    }

    @Override
    public Optional<Total> totalOf(List<ListedConnection> rows) {
        Money due = rows.stream().map(row -> row.overview().due()).reduce(Money.ZERO, Money::plus);
        return Optional.of(new Total(rows.size(), Optional.of(due)));
    }
}
