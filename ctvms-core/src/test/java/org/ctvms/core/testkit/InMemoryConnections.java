package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStore;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;

record InMemoryConnections(Tables tables) implements ConnectionStore {
    @Override
    public ConnectionId insert(ServiceConnection connection) {
        refuseUsedDevice(connection);
        tables.customers.get(connection.crf().number());
        tables.plans.get(connection.planId().value());
        ConnectionId id = new ConnectionId(tables.next(Series.CONNECTION));
        tables.connections.put(id.value(), row(id, connection, connection));
        return id;
    }

    @Override
    public void update(ServiceConnection connection) {
        tables.update(connection.id(), stored -> row(connection.id(), stored, connection));
    }

    @Override
    public Optional<ConnectionOverview> find(ConnectionId id, Optional<Crf> owner) {
        return tables.connections
                .find(id.value())
                .filter(connection -> owner.isEmpty() || owner.get().equals(connection.crf()))
                .map(this::overview);
    }

    @Override
    public List<ConnectionOverview> of(Crf crf) {
        return tables.connections.all().stream()
                .filter(connection -> connection.crf().equals(crf))
                .map(this::overview)
                .toList();
    }

    @Override
    public List<ConnectionId> idsOf(Crf crf) {
        return of(crf).stream().map(overview -> overview.connection().id()).toList();
    }

    @Override
    public List<ListedConnection> byDevice(List<String> beginnings, int limit) {
        return tables.connections.all().stream()
                .filter(ServiceConnection::isOpen)
                .filter(connection -> beginnings.stream().anyMatch(connection.deviceId()::startsWith))
                .sorted(Comparator.comparing(ServiceConnection::deviceId)
                        .thenComparing(connection -> connection.id().value()))
                .limit(limit)
                .map(this::listed)
                .toList();
    }

    @Override
    public List<ListedConnection> list(
            ConnectionFilter filter, ConnectionOrder order, Optional<ListCursor> after, int limit) {
        return new SortedPage<>(order.column(), order.descending(), InMemoryConnections::number, after, limit)
                .of(wanted(filter));
    }

    @Override
    public ConnectionTotal total(ConnectionFilter filter) {
        Money due = wanted(filter).map(row -> row.overview().due()).reduce(Money.ZERO, Money::plus);
        return new ConnectionTotal(wanted(filter).count(), due);
    }

    private Stream<ListedConnection> wanted(ConnectionFilter filter) {
        return tables.connections.all().stream()
                .filter(connection -> isWanted(filter, connection))
                .map(this::listed);
    }

    private static long number(ListedConnection row) {
        return row.overview().connection().id().value();
    }

    private static boolean isWanted(ConnectionFilter filter, ServiceConnection connection) {
        return filter.service().map(connection.service()::equals).orElse(true)
                && filter.status().map(connection.status()::equals).orElse(connection.isOpen())
                && filter.renewingOn().map(day -> isRenewing(connection, day)).orElse(true);
    }

    private static boolean isRenewing(ServiceConnection connection, LocalDate day) {
        return connection.expiresOn().equals(day) && connection.registeredOn().isBefore(day);
    }

    private ListedConnection listed(ServiceConnection connection) {
        Customer customer = tables.customers.get(connection.crf().number());
        return new ListedConnection(
                overview(connection), customer.name(), customer.contact().mobile());
    }

    private ConnectionOverview overview(ServiceConnection connection) {
        String planName = tables.plans.get(connection.planId().value()).name();
        return new ConnectionOverview(connection, planName, tables.dueOf(connection.id()));
    }

    private void refuseUsedDevice(ServiceConnection connection) {
        boolean used = tables.connections.all().stream()
                .filter(ServiceConnection::isOpen)
                .filter(other -> other.service() == connection.service())
                .anyMatch(other -> other.deviceId().equals(connection.deviceId()));
        if (used) {
            throw new ConflictException("deviceId", connection.deviceId() + " is in use by another connection");
        }
    }

    /** What is fixed at registration from the one, what changes from the other. */
    private static ServiceConnection row(ConnectionId id, ServiceConnection fixed, ServiceConnection changing) {
        return new ServiceConnection(
                id,
                fixed.crf(),
                fixed.service(),
                changing.planId(),
                fixed.deviceId(),
                fixed.registeredOn(),
                fixed.billedFrom(),
                changing.term(),
                changing.status(),
                changing.openedThrough(),
                changing.closedOn());
    }
}
