package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.time.DayStore;
import org.ctvms.core.time.LedgerDay;

final class MariaDbLedger implements LedgerStore, DayStore {
    private final LedgerMapper mapper;
    private final UnitCharges charges;

    MariaDbLedger(LedgerMapper mapper, UnitCharges charges) {
        this.mapper = mapper;
        this.charges = charges;
    }

    @Override
    public LedgerPosition position() {
        return mapper.position().toDomain();
    }

    @Override
    public LedgerDay ledgerDay() {
        return position().ledgerDay();
    }

    @Override
    public Optional<Instant> storageTime() {
        return Optional.of(mapper.serverTime());
    }

    @Override
    public LedgerPosition lockPosition() {
        return mapper.lockPosition().withHighest(mapper.highestConnection()).toDomain();
    }

    @Override
    public void save(LedgerPosition position) {
        mapper.save(PositionRow.of(position));
    }

    @Override
    public Optional<ConnectionAccount> lockAccount(ConnectionId id, Optional<Crf> owner) {
        return AccountRow.account(mapper.lockAccount(id, owner.orElse(null)));
    }

    @Override
    public boolean fixPrices(YearMonth through, Optional<PlanId> plan) {
        List<PlanId> open = mapper.plansToFix(through, plan.orElse(null));
        open.forEach(each -> mapper.fixPrice(each, through));
        return !open.isEmpty();
    }

    @Override
    public int openMonth(YearMonth month, ConnectionRange range, BillingPolicy policy) {
        LocalDate graceBegins = policy.chargeWhileSuspended()
                ? null
                : month.atDay(1).minusDays(policy.status().graceDays());
        return new MonthCharging(mapper, charges, month, range, graceBegins).charge();
    }

    @Override
    public int openYear(Year year, ConnectionRange range) {
        return mapper.openYear(year, year.atDay(1), range);
    }

    @Override
    public void leaveOut(ConnectionId id, YearMonth from) {
        mapper.leaveOut(id, from);
    }

    @Override
    public void takeIn(ConnectionId id) {
        mapper.takeIn(id);
    }

    @Override
    public List<LeftOutConnection> leftOut(long after, int limit) {
        return mapper.leftOut(after, limit);
    }

    @Override
    public void raise(List<Charge> raised) {
        if (!raised.isEmpty()) {
            Failures.insert("month", "is charged already", () -> mapper.raise(raised));
            charges.add(raised.stream().map(this::monthly).toList());
        }
    }

    private MonthlyCharge monthly(Charge charge) {
        return new MonthlyCharge(mapper.service(charge.connectionId()), charge.month(), charge.amount());
    }

    @Override
    public void open(List<YearAccount> accounts) {
        if (!accounts.isEmpty()) {
            Failures.insert("year", "is open already", () -> mapper.open(accounts));
        }
    }

    @Override
    public int settledFrom(ConnectionId id, YearMonth month) {
        return mapper.settledFrom(id, month);
    }

    @Override
    public boolean isCharged(ConnectionId id, YearMonth month) {
        return mapper.isCharged(id, month);
    }

    @Override
    public List<StatusChanged> updateStatuses(LocalDate today, StatusRule rule, int limit) {
        LocalDate graceBegins = today.minusDays(rule.graceDays());
        List<StatusChanged> changes = new ArrayList<>();
        for (StaleStatus stale : StaleStatus.values()) {
            if (changes.size() < limit) {
                changes.addAll(mapper.staleStatuses(stale, today, graceBegins, limit - changes.size()));
            }
        }
        changes.stream()
                .collect(Collectors.groupingBy(StatusChanged::to))
                .forEach((status, changed) -> mapper.setStatus(status, changed));
        return changes;
    }
}
