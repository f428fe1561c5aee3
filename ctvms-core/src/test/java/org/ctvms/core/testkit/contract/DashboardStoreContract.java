package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.ConnectionCount;
import org.ctvms.core.dashboard.RenewalCount;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.dashboard.DashboardStore} reads. */
public abstract class DashboardStoreContract extends StoreContract {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final LocalDate REGISTERED = JANUARY.atDay(10);

    private Crf crf;
    private Plan basic;
    private Plan movies;
    private Plan fast;

    @BeforeEach
    void addPlansAndACustomer() {
        crf = addCustomer(7);
        basic = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        movies = addPlan(ServiceType.CABLE_TV, "Movies", 450);
        fast = addPlan(ServiceType.BROADBAND, "Fast", 900);
    }

    @Test
    void anEmptyLedgerHasNoFigures() {
        assertThat(connections()).isEmpty();
        assertThat(renewalsOn(REGISTERED)).isEmpty();
        assertThat(months()).isEmpty();
        assertThat(lastPayments(crf, 5)).isEmpty();
    }

    @Test
    void openConnectionsAreCountedByServiceAndStatus() {
        connect(basic, "a");
        connect(movies, "b");
        connect(fast, "c");
        ServiceConnection closed = connect(fast, "d");
        update(closed.closed(REGISTERED));
        assertThat(connections())
                .containsExactlyInAnyOrder(
                        new ConnectionCount(ServiceType.CABLE_TV, ConnectionStatus.INACTIVE, 2),
                        new ConnectionCount(ServiceType.BROADBAND, ConnectionStatus.INACTIVE, 1));
    }

    @Test
    void renewalsAreOfOpenConnectionsThatWereRegisteredEarlier() {
        LocalDate expiry = LocalDate.of(2026, 2, 10);
        update(expiring(connect(basic, "a"), expiry));
        update(expiring(connect(fast, "b"), expiry));
        update(expiring(connect(fast, "c"), expiry.plusDays(1)));
        update(expiring(connect(fast, "d"), expiry).closed(expiry));
        addConnection(crf, basic, "registered that day", expiry);
        assertThat(renewalsOn(expiry))
                .containsExactlyInAnyOrder(
                        new RenewalCount(ServiceType.CABLE_TV, 1), new RenewalCount(ServiceType.BROADBAND, 1));
    }

    @Test
    void anOpenedMonthIsChargedByService() {
        connect(basic, "a");
        connect(movies, "b");
        connect(fast, "c");
        connect(basic, "d");
        openMonth(JANUARY, new ConnectionRange(0, 1000));
        assertThat(months())
                .containsExactly(
                        month(ServiceType.CABLE_TV, JANUARY, 1050), month(ServiceType.BROADBAND, JANUARY, 900));
    }

    @Test
    void whatWasChargedBeforeTheOpeningIsNotCountedTwice() {
        connect(basic, "a");
        ServiceConnection early = connect(movies, "b");
        ServiceConnection other = connect(basic, "c");
        openMonth(JANUARY, ConnectionRange.only(early.id()));
        openMonth(JANUARY, ConnectionRange.only(early.id()));
        raise(Samples.charge(other.id(), JANUARY, 20));
        openMonth(JANUARY, new ConnectionRange(0, 1000));
        openMonth(JANUARY, new ConnectionRange(0, 1000));
        assertThat(months()).containsExactly(month(ServiceType.CABLE_TV, JANUARY, 770));
    }

    @Test
    void aPaymentIsReceivedForItsMonthsAndTakenInItsOwn() {
        ServiceConnection connection = connect(basic, "a");
        raise(Samples.charge(connection.id(), JANUARY, 300), Samples.charge(connection.id(), FEBRUARY, 300));
        YearMonth march = FEBRUARY.plusMonths(1);
        pay(connection, march.atDay(31), part(JANUARY, 300, true), part(FEBRUARY, 100, false));
        pay(connection, march.plusMonths(1).atDay(1), part(FEBRUARY, 50, false));
        assertThat(months())
                .containsExactly(
                        month(ServiceType.CABLE_TV, JANUARY, 300, 300, 0),
                        month(ServiceType.CABLE_TV, FEBRUARY, 300, 150, 0),
                        month(ServiceType.CABLE_TV, march, 0, 0, 400),
                        month(ServiceType.CABLE_TV, march.plusMonths(1), 0, 0, 50));
    }

    @Test
    void aPaymentInTheUnitThatOpensItsMonthsIsCounted() {
        ServiceConnection connection = connect(fast, "a");
        change(work -> {
            work.ledger().openMonth(JANUARY, ConnectionRange.only(connection.id()), Samples.POLICY);
            work.ledger().openMonth(FEBRUARY, ConnectionRange.only(connection.id()), Samples.POLICY);
            work.payments()
                    .book(Samples.cash(
                            connection, FEBRUARY.atDay(3), 600, part(JANUARY, 900, true), part(FEBRUARY, 300, false)));
        });
        assertThat(months())
                .containsExactly(
                        month(ServiceType.BROADBAND, JANUARY, 900, 900, 0),
                        month(ServiceType.BROADBAND, FEBRUARY, 900, 300, 1200));
    }

    @Test
    void theUnitThatChargesSeesItInTheFigures() {
        ServiceConnection connection = connect(basic, "a");
        List<ServiceMonth> seen = write(work -> {
            work.ledger().raise(List.of(Samples.charge(connection.id(), JANUARY, 300)));
            return work.dashboards().months();
        });
        assertThat(seen).containsExactly(month(ServiceType.CABLE_TV, JANUARY, 300));
        assertThat(months()).isEqualTo(seen);
    }

    @Test
    void theNewestPaymentsOfTheCustomerComeNewestFirst() {
        ServiceConnection one = connect(basic, "a");
        ServiceConnection two = connect(fast, "b");
        ServiceConnection strangers = addConnection(addCustomer(8), basic, "c", REGISTERED);
        List.of(one, two, strangers).forEach(any -> raise(Samples.charge(any.id(), JANUARY, 300)));
        pay(one, REGISTERED, part(JANUARY, 10, false));
        InvoiceNumber second = pay(two, REGISTERED, part(JANUARY, 20, false));
        InvoiceNumber third = pay(one, REGISTERED, part(JANUARY, 30, false));
        pay(strangers, REGISTERED, part(JANUARY, 40, false));
        assertThat(lastPayments(crf, 2)).extracting(Receipt::invoice).containsExactly(third, second);
        assertThat(lastPayments(crf, 2).get(0).allocations()).containsExactly(part(JANUARY, 30, false));
        assertThat(lastPayments(crf, 5)).hasSize(3);
    }

    private ServiceConnection connect(Plan plan, String device) {
        return addConnection(crf, plan, device, REGISTERED);
    }

    private void update(ServiceConnection connection) {
        change(work -> work.connections().update(connection));
    }

    private static ServiceConnection expiring(ServiceConnection connection, LocalDate day) {
        var expiring = new Term(
                day,
                day.getDayOfMonth(),
                connection.term().lastRenewedOn(),
                connection.term().reconnectedOn());
        return connection.with(expiring, day, Samples.POLICY.status());
    }

    private void openMonth(YearMonth month, ConnectionRange range) {
        change(work -> work.ledger().openMonth(month, range, Samples.POLICY));
    }

    private InvoiceNumber pay(ServiceConnection connection, LocalDate day, Allocation... allocations) {
        return book(Samples.cash(connection, day, 0, allocations));
    }

    private static Allocation part(YearMonth month, long amount, boolean settles) {
        return new Allocation(month, Money.of(amount), settles);
    }

    private static ServiceMonth month(ServiceType service, YearMonth month, long charged) {
        return month(service, month, charged, 0, 0);
    }

    private static ServiceMonth month(ServiceType service, YearMonth month, long charged, long received, long taken) {
        return new ServiceMonth(service, month, Money.of(charged), Money.of(received), Money.of(taken));
    }

    private List<ConnectionCount> connections() {
        return read(work -> work.dashboards().connections());
    }

    private List<ServiceMonth> months() {
        return read(work -> work.dashboards().months());
    }

    private List<RenewalCount> renewalsOn(LocalDate day) {
        return read(work -> work.dashboards().renewalsOn(day));
    }

    private List<Receipt> lastPayments(Crf of, int limit) {
        return read(work -> work.dashboards().lastPayments(of, limit));
    }
}
