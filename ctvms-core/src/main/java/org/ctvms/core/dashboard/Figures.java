package org.ctvms.core.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.time.AsOf;

/** What the store counted, put in order by service. */
record Figures(AsOf asOf, List<ConnectionCount> connections, List<RenewalCount> renewals, List<ServiceMonth> months) {
    private static final int MONTHS_SHOWN = 12;

    static Figures on(AsOf asOf, DashboardStore store) {
        return new Figures(asOf, store.connections(), store.renewalsOn(asOf.day()), store.months());
    }

    AdminDashboard dashboard() {
        return new AdminDashboard(
                asOf, Stream.of(ServiceType.values()).map(this::of).collect(Collectors.toUnmodifiableList()));
    }

    private ServiceDashboard of(ServiceType service) {
        return new ServiceDashboard(
                service,
                count(service, ConnectionStatus.ACTIVE),
                count(service, ConnectionStatus.INACTIVE),
                count(service, ConnectionStatus.SUSPENDED),
                renewals(service),
                pending(service, month -> month.isBefore(current())),
                pending(service, month -> month.isAfter(current())),
                lastMonths(service));
    }

    private long count(ServiceType service, ConnectionStatus status) {
        return connections.stream()
                .filter(count -> count.service() == service && count.status() == status)
                .mapToLong(ConnectionCount::connections)
                .sum();
    }

    private long renewals(ServiceType service) {
        return renewals.stream()
                .filter(count -> count.service() == service)
                .mapToLong(RenewalCount::connections)
                .sum();
    }

    private YearMonth current() {
        return YearMonth.from(asOf.day());
    }

    private Money pending(ServiceType service, Predicate<YearMonth> wanted) {
        return months.stream()
                .filter(month -> month.service() == service && wanted.test(month.month()))
                .map(ServiceMonth::pending)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<ServiceMonth> lastMonths(ServiceType service) {
        YearMonth first = current().minusMonths(MONTHS_SHOWN - 1L);
        return LongStream.range(0, MONTHS_SHOWN)
                .mapToObj(first::plusMonths)
                .map(month -> month(service, month))
                .collect(Collectors.toUnmodifiableList());
    }

    private ServiceMonth month(ServiceType service, YearMonth month) {
        return months.stream()
                .filter(kept -> kept.service() == service && kept.month().equals(month))
                .findFirst()
                .orElse(ServiceMonth.without(service, month));
    }
}
