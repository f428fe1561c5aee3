package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.time.DayStore;
import org.ctvms.core.time.LedgerDay;

record InMemoryLedger(Tables tables) implements LedgerStore, DayStore {
    private static final LedgerPosition START = new LedgerPosition(LedgerDay.NONE, Optional.empty(), 0, 0);

    @Override
    public LedgerPosition position() {
        LedgerPosition saved = tables.position.find(true).orElse(START);
        long highest = tables.connections.lastKey().orElse(0L);
        return new LedgerPosition(saved.ledgerDay(), saved.openedThrough(), saved.cursor(), highest);
    }

    @Override
    public LedgerDay ledgerDay() {
        return position().ledgerDay();
    }

    @Override
    public Optional<Instant> storageTime() {
        return Optional.empty();
    }

    @Override
    public LedgerPosition lockPosition() {
        return position();
    }

    @Override
    public void save(LedgerPosition position) {
        tables.position.put(true, position);
    }

    @Override
    public Optional<ConnectionAccount> lockAccount(ConnectionId id, Optional<Crf> owner) {
        return tables.connections
                .find(id.value())
                .filter(connection -> owner.isEmpty() || owner.get().equals(connection.crf()))
                .map(connection -> new ConnectionAccount(connection, openCharges(id), positionFor(id)));
    }

    private LedgerPosition positionFor(ConnectionId id) {
        LedgerPosition all = position();
        Optional<YearMonth> before = tables.leftOut.find(id.value()).map(from -> from.minusMonths(1));
        return before.filter(
                        month -> all.openedThrough().filter(month::isBefore).isPresent())
                .map(month ->
                        new LedgerPosition(all.ledgerDay(), Optional.of(month), all.cursor(), all.highestConnection()))
                .orElse(all);
    }

    @Override
    public boolean fixPrices(YearMonth through, Optional<PlanId> plan) {
        List<PlanRow> open = tables.plans.all().stream()
                .filter(row -> plan.map(row.id()::equals).orElse(true))
                .filter(row -> row.fixedThrough().isBefore(through.atDay(1)))
                .toList();
        open.forEach(row -> tables.plans.put(row.id().value(), row.fixed(through)));
        return !open.isEmpty();
    }

    @Override
    public int openMonth(YearMonth month, ConnectionRange range, BillingPolicy policy) {
        return new MonthOpening(tables, month, policy).open(in(range));
    }

    @Override
    public int openYear(Year year, ConnectionRange range) {
        return new YearOpening(tables, year).open(in(range));
    }

    @Override
    public void leaveOut(ConnectionId id, YearMonth from) {
        if (!tables.leftOut.has(id.value())) {
            tables.leftOut.put(id.value(), from);
        }
    }

    @Override
    public void takeIn(ConnectionId id) {
        tables.leftOut.remove(id.value());
    }

    @Override
    public List<LeftOutConnection> leftOut(long after, int limit) {
        return tables.leftOut.keys().stream()
                .filter(id -> id > after)
                .limit(limit)
                .map(tables.connections::get)
                .map(connection -> new LeftOutConnection(
                        connection.id(),
                        connection.crf(),
                        connection.service(),
                        connection.deviceId(),
                        tables.leftOut.get(connection.id().value())))
                .toList();
    }

    @Override
    public void raise(List<Charge> charges) {
        for (Charge charge : charges) {
            MonthKey key = MonthKey.of(charge.connectionId(), charge.month());
            if (tables.charges.has(key)) {
                throw new ConflictException("month", charge.month() + " is charged already");
            }
            tables.charges.put(key, charge);
        }
    }

    @Override
    public void open(List<YearAccount> accounts) {
        for (YearAccount account : accounts) {
            MonthKey key = MonthKey.of(account.connectionId(), account.year().atMonth(1));
            if (tables.accounts.has(key)) {
                throw new ConflictException("year", account.year() + " is open already");
            }
            tables.accounts.put(key, account);
        }
    }

    @Override
    public int settledFrom(ConnectionId id, YearMonth month) {
        return (int) tables.chargesOf(id).stream()
                .filter(charge -> !charge.month().isBefore(month))
                .filter(charge -> charge.open().isZero())
                .count();
    }

    @Override
    public boolean isCharged(ConnectionId id, YearMonth month) {
        return tables.charges.has(MonthKey.of(id, month));
    }

    @Override
    public List<StatusChanged> updateStatuses(LocalDate today, StatusRule rule, int limit) {
        List<ServiceConnection> changing = tables.connections.all().stream()
                .filter(ServiceConnection::isOpen)
                .filter(connection ->
                        connection.status() != rule.statusOn(today, connection.term(), connection.billedFrom()))
                .limit(limit)
                .toList();
        changing.forEach(
                connection -> tables.update(connection.id(), stored -> stored.with(stored.term(), today, rule)));
        return changing.stream()
                .flatMap(before -> StatusChanged.between(before, before.with(before.term(), today, rule)).stream())
                .toList();
    }

    private List<Charge> openCharges(ConnectionId id) {
        return tables.chargesOf(id).stream()
                .filter(charge -> charge.open().isPositive())
                .toList();
    }

    private Collection<ServiceConnection> in(ConnectionRange range) {
        return tables.connections.between(range.after() + 1, range.upTo() + 1).stream()
                .filter(connection -> !tables.leftOut.has(connection.id().value()))
                .toList();
    }
}
