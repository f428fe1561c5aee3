package org.ctvms.core.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/** What the store counted, put in order by service. */
record Figures(
        LocalDate day, List<ConnectionCount> connections, List<RenewalCount> renewals, List<ServiceMonth> months) {
    private static final int MONTHS_SHOWN = 12;

    static Figures on(LocalDate day, DashboardStore store) {
        return new Figures(day, store.connections(), store.renewalsOn(day), store.months());
    }

    AdminDashboard dashboard() {
        return new AdminDashboard(
                day, Stream.of(ServiceType.values()).map(this::of).collect(Collectors.toUnmodifiableList()));
    }

    private ServiceDashboard of(ServiceType service) {
        return new ServiceDashboard(
                service,
                count(service, ConnectionStatus.ACTIVE),
                count(service, ConnectionStatus.INACTIVE),
                count(service, ConnectionStatus.SUSPENDED),
                renewals(service),
                arrears(service),
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

    private Money arrears(ServiceType service) {
        return months.stream()
                .filter(month -> month.service() == service && month.month().isBefore(YearMonth.from(day)))
                .map(ServiceMonth::pending)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<ServiceMonth> lastMonths(ServiceType service) {
        YearMonth first = YearMonth.from(day).minusMonths(MONTHS_SHOWN - 1L);
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
