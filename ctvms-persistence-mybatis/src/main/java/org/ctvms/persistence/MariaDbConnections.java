package org.ctvms.persistence;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStore;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.list.ListCursor;

final class MariaDbConnections implements ConnectionStore {
    private final ConnectionMapper mapper;

    MariaDbConnections(ConnectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ConnectionId insert(ServiceConnection connection) {
        GeneratedKey key = new GeneratedKey();
        Failures.insert(
                "deviceId",
                connection.deviceId() + " is in use by another open connection of the service",
                () -> mapper.insert(key, ConnectionRow.of(connection)));
        return new ConnectionId(key.value());
    }

    @Override
    public void update(ServiceConnection connection) {
        mapper.update(ConnectionRow.of(connection));
    }

    @Override
    public Optional<ConnectionOverview> find(ConnectionId id, Optional<Crf> owner) {
        return Optional.ofNullable(mapper.find(id, owner.orElse(null))).map(ConnectionRow::toOverview);
    }

    @Override
    public List<ConnectionOverview> of(Crf crf) {
        return mapper.of(crf).stream().map(ConnectionRow::toOverview).toList();
    }

    @Override
    public List<ConnectionId> idsOf(Crf crf) {
        return mapper.idsOf(crf);
    }

    @Override
    public List<ListedConnection> byDevice(List<String> beginnings, int limit) {
        List<String> patterns =
                beginnings.stream().map(MariaDbConnections::pattern).toList();
        return mapper.byDevice(patterns, limit).stream()
                .map(ListedRow::toListed)
                .toList();
    }

    private static String pattern(String beginning) {
        return beginning.replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public List<ListedConnection> list(
            ConnectionFilter filter, ConnectionOrder order, Optional<ListCursor> after, int limit) {
        List<ListedRow> rows = mapper.list(
                filter.service().orElse(null),
                filter.status().orElse(null),
                filter.renewingOn().orElse(null),
                SortedPage.of(order.column(), order.descending(), after, limit));
        return rows.stream().map(ListedRow::toListed).toList();
    }

    @Override
    public ConnectionTotal total(ConnectionFilter filter) {
        return mapper.total(
                filter.service().orElse(null),
                filter.status().orElse(null),
                filter.renewingOn().orElse(null));
    }
}
