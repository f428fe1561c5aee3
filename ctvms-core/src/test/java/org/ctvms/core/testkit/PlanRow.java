package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

/** A plan with every price it had, by the day it holds since. */
record PlanRow(
        PlanId id,
        ServiceType service,
        String name,
        String description,
        NavigableMap<LocalDate, Money> prices,
        LocalDate fixedThrough) {
    PlanRow(PlanId id, ServiceType service, String name, String description) {
        this(id, service, name, description, new TreeMap<>(), LocalDate.MIN);
    }

    Plan latest() {
        return new Plan(id, service, name, prices.lastEntry().getValue(), description);
    }

    PlanRow with(Money price, LocalDate since) {
        NavigableMap<LocalDate, Money> changed = new TreeMap<>(prices);
        LocalDate last = prices.isEmpty() ? since : later(prices.lastKey(), fixedThrough);
        changed.put(later(since, last), price);
        return new PlanRow(id, service, name, description, changed, fixedThrough);
    }

    PlanRow fixed(YearMonth through) {
        return new PlanRow(id, service, name, description, prices, through.atDay(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    Money priceOf(YearMonth month) {
        return Optional.ofNullable(prices.lowerEntry(month.atDay(1)))
                .map(Map.Entry::getValue)
                .orElseGet(() -> prices.firstEntry().getValue());
    }
}
