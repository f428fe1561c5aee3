package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.billing.AccountOpening;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * What an admin does with connections. A change first raises what the daily run would have raised by today. A connection
 * that is not there is a {@link NotFoundException}; a closed one a {@link RuleRefusedException}. Thread-safe.
 */
public final class AdminConnections {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends RegistrationWork> transactions;
    private final BillingPolicy policy;
    private final Actor actor;
    private final Listeners listeners;
    private final AccountOpening opening;
    private final ConnectionRegistrar registrar;
    private final Reconnection reconnection;

    AdminConnections(
            Transactions<? extends RegistrationWork> transactions,
            BillingPolicy policy,
            Actor actor,
            Listeners listeners) {
        this.transactions = transactions;
        this.policy = policy;
        this.actor = actor;
        this.listeners = listeners;
        this.opening = new AccountOpening(policy);
        this.registrar = new ConnectionRegistrar(policy.status());
        this.reconnection = new Reconnection(policy);
    }

    /**
     * Adds a connection to a customer, with its first charges.
     *
     * @throws org.ctvms.core.refusal.ConflictException for a device or an external id in use
     */
    public ServiceConnection add(Crf crf, NewConnection asked) {
        Check.given("crf", crf);
        Check.given("connection", asked);
        Moment now = actor.now();
        return transactions.write(work -> {
            HeldCustomer.of(work.customers(), crf);
            ServiceConnection added = registrar.add(work, crf, asked, now);
            work.changes().add(now.at(), List.of(NewChange.of(ChangeKind.CONNECTION_ADDED, added)));
            actor.did(work, now, AuditAction.CONNECTION_ADDED, crf, described(added));
            return added;
        });
    }

    /** The connection with its due. */
    public ConnectionOverview find(ConnectionId id) {
        Check.given("connection", id);
        return transactions
                .read(work -> work.connections().find(id, Optional.empty()))
                .orElseThrow(() -> new NotFoundException("connection", id));
    }

    /**
     * The connection, open or closed, that the host's own system knows by the id.
     *
     * @throws NotFoundException if none has it
     */
    public ConnectionOverview findByExternalId(ExternalId id) {
        Check.given("externalId", id);
        return transactions
                .read(work -> named(work.externalIds(), id)
                        .flatMap(found -> work.connections().find(found, Optional.empty())))
                .orElseThrow(() -> new NotFoundException("connection", id));
    }

    private static Optional<ConnectionId> named(ExternalIdStore ids, ExternalId id) {
        OptionalLong value = ids.find(ExternalKind.CONNECTION, id);
        return value.isPresent() ? Optional.of(new ConnectionId(value.getAsLong())) : Optional.empty();
    }

    /** The id that the host's own system has for the connection; empty if none was given. */
    public Optional<ExternalId> externalId(ConnectionId id) {
        Check.given("connection", id);
        return transactions.read(work -> work.externalIds().of(ExternalKind.CONNECTION, id.value()));
    }

    /**
     * Gives the connection, open or closed, the id that the host's own system has, in place of the one before. A closed
     * connection's id stays its own until it gets another.
     *
     * @throws org.ctvms.core.refusal.ConflictException if another connection, open or closed, has the id
     */
    public void setExternalId(ConnectionId connection, ExternalId id) {
        Check.given("connection", connection);
        Check.given("externalId", id);
        Moment now = actor.now();
        transactions.write(work -> {
            ServiceConnection named = locked(work, connection);
            boolean changed = work.externalIds().replace(ExternalKind.CONNECTION, connection.value(), id);
            if (changed) {
                work.changes().add(now.at(), List.of(NewChange.of(ChangeKind.CUSTOMER_CHANGED, named)));
                actor.did(
                        work,
                        now,
                        AuditAction.CUSTOMER_CHANGED,
                        named.crf(),
                        "external id " + id + " of connection " + connection);
            }
            return changed;
        });
    }

    private static ServiceConnection locked(RegistrationWork work, ConnectionId id) {
        return work.ledger()
                .lockAccount(id, Optional.empty())
                .orElseThrow(() -> new NotFoundException("connection", id))
                .connection();
    }

    /** The customer's connections, open and closed; none if there is no such customer. */
    public List<ConnectionOverview> of(Crf crf) {
        Check.given("crf", crf);
        return transactions.read(work -> work.connections().of(crf));
    }

    /**
     * The connections of all customers that the filter wants, by id, in pages.
     *
     * @param after the last id of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<ListedConnection> list(ConnectionFilter filter, Optional<ConnectionId> after, int limit) {
        Check.given("after", after);
        return page(filter, ConnectionOrder.BY_ID, after.map(id -> ListCursor.after(id.value())), limit);
    }

    /**
     * The same connections in an order of your choice, in pages. Read all pages in the same order.
     *
     * @param after the last connection of the page before, as it was listed; empty for the first page
     * @param limit 1 to 1000
     */
    public List<ListedConnection> list(
            ConnectionFilter filter, ConnectionOrder order, Optional<ListedConnection> after, int limit) {
        Check.given("order", order);
        Check.given("after", after);
        return page(filter, order, after.map(last -> cursor(order, last)), limit);
    }

    /** What the connections come to that the filter wants, all pages together. */
    public ConnectionTotal total(ConnectionFilter filter) {
        Check.given("filter", filter);
        return transactions.read(work -> work.connections().total(filter));
    }

    private List<ListedConnection> page(
            ConnectionFilter filter, ConnectionOrder order, Optional<ListCursor> after, int limit) {
        Check.given("filter", filter);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.connections().list(filter, order, after, limit));
    }

    private static ListCursor cursor(ConnectionOrder order, ListedConnection last) {
        return ListCursor.after(
                last, order.column(), last.overview().connection().id().value());
    }

    /**
     * The open connections whose device id begins with the text as it is given, in capitals or in small letters; by device
     * id.
     *
     * @param text 1 to 64 characters, in one line; outer spaces are ignored
     * @param limit 1 to 1000
     * @throws org.ctvms.core.refusal.InvalidInputException for a text that no device id begins with
     */
    public List<ListedConnection> byDevice(String text, int limit) {
        Check.between("limit", limit, 1, LARGEST_PAGE);
        String typed = Check.identifier("text", text, NewConnection.LONGEST_DEVICE_ID);
        List<String> beginnings = Stream.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return transactions.read(work -> work.connections().byDevice(beginnings, limit));
    }

    /** Puts the connection on another plan of its service, from the next month's charge on. */
    public ServiceConnection changePlan(ConnectionId id, PlanId planId) {
        Check.given("plan", planId);
        return change(id, AuditAction.CONNECTION_PLAN_CHANGED, (work, account, now) -> {
            Plan plan = work.plans().find(planId).orElseThrow(() -> new NotFoundException("plan", planId));
            if (plan.service() != account.connection().service()) {
                throw new RuleRefusedException(
                        Rule.PLAN_OF_OTHER_SERVICE,
                        "The plan " + plan.name() + " is not for "
                                + account.connection().service());
            }
            return current(account, now).with(planId);
        });
    }

    /**
     * Reconnects a suspended connection, or one that paid its arrears but missed the current month while it was
     * suspended: raises the current month's charge; once all charges are settled, the expiry counts from today.
     */
    public ServiceConnection reconnect(ConnectionId id) {
        return change(
                id,
                AuditAction.CONNECTION_RECONNECTED,
                (work, account, now) -> reconnection.reconnect(work, account, bookingDay(account, now)));
    }

    /** Closes the connection: it is charged no more and keeps its due. */
    public ServiceConnection close(ConnectionId id) {
        return change(
                id,
                AuditAction.CONNECTION_CLOSED,
                (work, account, now) -> account.connection().closed(bookingDay(account, now)));
    }

    private ServiceConnection change(ConnectionId id, AuditAction action, ChangeRule change) {
        Check.given("connection", id);
        Moment now = actor.now();
        return transactions
                .write(
                        work -> {
                            ConnectionAccount account = openAccount(work, id, now);
                            ServiceConnection changed = change.apply(work, account, now);
                            work.connections().update(changed);
                            work.changes()
                                    .add(now.at(), NewChange.between(kind(action), account.connection(), changed));
                            actor.did(work, now, action, changed.crf(), described(changed));
                            return new Change(account.connection(), changed);
                        },
                        this::publish)
                .after();
    }

    private void publish(Change done) {
        StatusChanged.between(done.before(), done.after()).ifPresent(listeners::tell);
    }

    private static ChangeKind kind(AuditAction action) {
        return ChangeKind.valueOf(action.name());
    }

    private static String described(ServiceConnection connection) {
        return connection.service() + " " + connection.deviceId() + ", plan " + connection.planId();
    }

    /** What a change makes of a connection that is up to date. */
    private interface ChangeRule {
        ServiceConnection apply(RegistrationWork work, ConnectionAccount account, Moment now);
    }

    private record Change(ServiceConnection before, ServiceConnection after) {}

    private ConnectionAccount openAccount(RegistrationWork work, ConnectionId id, Moment now) {
        ConnectionAccount account = opening.upToDate(work.ledger(), id, Optional.empty(), now)
                .orElseThrow(() -> new NotFoundException("connection", id));
        if (!account.connection().isOpen()) {
            throw new RuleRefusedException(Rule.CONNECTION_CLOSED, "The connection " + id + " is closed");
        }
        return account;
    }

    /** The connection with the status it has today, whether or not a run has been. */
    private ServiceConnection current(ConnectionAccount account, Moment now) {
        ServiceConnection connection = account.connection();
        return connection.with(connection.term(), bookingDay(account, now), policy.status());
    }

    private LocalDate bookingDay(ConnectionAccount account, Moment now) {
        return account.position().bookingDay(now);
    }
}
