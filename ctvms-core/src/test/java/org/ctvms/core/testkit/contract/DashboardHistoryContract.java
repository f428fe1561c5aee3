package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.dashboard.RenewalCount;
import org.ctvms.core.dashboard.ServiceDashboard;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard's figures are those of the ledger, whatever happened. */
public abstract class DashboardHistoryContract extends StoreContract {
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theFiguresAreThoseOfTheChargesAndPayments(long seed) {
        RandomOffice office = new RandomOffice(storage(), seed);
        for (int step = 0; step < STEPS; step++) {
            office.doSomething();
        }
        LedgerRows rows = LedgerRows.of(storage());
        assertThat(rows.payments()).isNotEmpty();
        List<ServiceMonth> kept = read(work -> work.dashboards().months());
        assertThat(kept).isEqualTo(monthsOf(rows));
        for (ServiceDashboard shown : office.dashboard().services()) {
            assertShown(shown, rows, YearMonth.from(office.dashboard().day()));
            assertListsAreAsLongAsTheFigures(shown, office.dashboard().day());
        }
    }

    private void assertListsAreAsLongAsTheFigures(ServiceDashboard shown, LocalDate today) {
        ConnectionFilter own = ConnectionFilter.ALL.of(shown.service());
        assertThat(listed(own.only(ConnectionStatus.ACTIVE))).isEqualTo(shown.active());
        assertThat(listed(own.only(ConnectionStatus.INACTIVE))).isEqualTo(shown.inactive());
        assertThat(listed(own.only(ConnectionStatus.SUSPENDED))).isEqualTo(shown.suspended());
        assertThat(listed(own)).isEqualTo(shown.active() + shown.inactive() + shown.suspended());
        for (int days = -40; days <= 40; days++) {
            LocalDate day = today.plusDays(days);
            assertThat(listed(own.renewingOn(day))).isEqualTo(renewals(shown.service(), day));
        }
    }

    private long listed(ConnectionFilter filter) {
        return read(work -> work.connections().total(filter)).connections();
    }

    private long renewals(ServiceType service, LocalDate day) {
        return read(work -> work.dashboards().renewalsOn(day)).stream()
                .filter(count -> count.service() == service)
                .mapToLong(RenewalCount::connections)
                .sum();
    }

    private static void assertShown(ServiceDashboard shown, LedgerRows rows, YearMonth current) {
        ServiceType service = shown.service();
        Money due = sum(rows.connections().stream()
                .filter(overview -> overview.connection().service() == service)
                .map(ConnectionOverview::due)
                .toList());
        assertThat(shown.due()).isEqualTo(due);
        assertThat(shown.thisMonth().month()).isEqualTo(current);
        assertThat(shown.active()).isEqualTo(count(rows, service, ConnectionStatus.ACTIVE));
        assertThat(shown.inactive()).isEqualTo(count(rows, service, ConnectionStatus.INACTIVE));
        assertThat(shown.suspended()).isEqualTo(count(rows, service, ConnectionStatus.SUSPENDED));
    }

    private static long count(LedgerRows rows, ServiceType service, ConnectionStatus status) {
        return rows.connections().stream()
                .map(ConnectionOverview::connection)
                .filter(connection -> connection.service() == service && connection.status() == status)
                .count();
    }

    private static List<ServiceMonth> monthsOf(LedgerRows rows) {
        Comparator<ServiceMonth> order =
                Comparator.comparing(ServiceMonth::service).thenComparing(ServiceMonth::month);
        Map<ServiceMonth, ServiceMonth> sums = new TreeMap<>(order);
        for (Charge charge : rows.charges()) {
            ServiceType service = service(rows, charge.connectionId());
            add(sums, new ServiceMonth(service, charge.month(), charge.amount(), charge.paid(), Money.ZERO));
        }
        for (Receipt receipt : rows.payments()) {
            ServiceType service = service(rows, receipt.connectionId());
            YearMonth month = YearMonth.from(receipt.receivedOn());
            add(sums, new ServiceMonth(service, month, Money.ZERO, Money.ZERO, receipt.amount()));
        }
        return List.copyOf(sums.values());
    }

    private static void add(Map<ServiceMonth, ServiceMonth> sums, ServiceMonth part) {
        sums.merge(
                part,
                part,
                (one, other) -> new ServiceMonth(
                        one.service(),
                        one.month(),
                        sum(List.of(one.charged(), other.charged())),
                        sum(List.of(one.received(), other.received())),
                        sum(List.of(one.taken(), other.taken()))));
    }

    private static ServiceType service(LedgerRows rows, ConnectionId id) {
        return rows.connections().stream()
                .map(ConnectionOverview::connection)
                .filter(connection -> connection.id().equals(id))
                .findFirst()
                .orElseThrow()
                .service();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
