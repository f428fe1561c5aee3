package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link org.ctvms.core.billing.LedgerStore#updateStatuses} changes. */
public abstract class StatusUpdateContract extends StoreContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate REGISTERED = LocalDate.of(2025, 6, 10);
    private static final int ALL = 100_000;
    private static final List<ConnectionStatus> STORED =
            List.of(ConnectionStatus.ACTIVE, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED);

    private Crf owner;
    private Plan plan;
    private int devices;

    @BeforeEach
    void addACustomerAndAPlan() {
        owner = addCustomer(7);
        plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
    }

    @ParameterizedTest(name = "{0} days of grace")
    @ValueSource(ints = {60, 1, 0})
    void everyOpenConnectionGetsTheStatusOfTheRule(int graceDays) {
        StatusRule rule = new StatusRule(graceDays);
        addOneOfEveryKind(graceDays);
        long wrong = connections().stream()
                .filter(connection ->
                        connection.status() != rule.statusOn(TODAY, connection.term(), connection.billedFrom()))
                .count();
        assertThat(update(TODAY, rule, ALL)).isEqualTo((int) wrong).isPositive();
        assertThat(connections())
                .allSatisfy(connection -> assertThat(connection.status())
                        .isEqualTo(rule.statusOn(TODAY, connection.term(), connection.billedFrom())));
    }

    @Test
    void updatingAgainChangesNothing() {
        addOneOfEveryKind(60);
        update(TODAY, Samples.POLICY.status(), ALL);
        assertThat(update(TODAY, Samples.POLICY.status(), ALL)).isZero();
    }

    @Test
    void eachDayIsAsIfItWereTheFirst() {
        addOneOfEveryKind(60);
        IntStream.range(0, 5).forEach(days -> update(TODAY.plusDays(days), Samples.POLICY.status(), ALL));
        LocalDate last = TODAY.plusDays(4);
        assertThat(connections())
                .allSatisfy(connection -> assertThat(connection.status())
                        .isEqualTo(Samples.POLICY.status().statusOn(last, connection.term(), connection.billedFrom())));
    }

    @Test
    void onlyTheStatusChanges() {
        addOneOfEveryKind(60);
        List<ServiceConnection> before = connections();
        update(TODAY, Samples.POLICY.status(), ALL);
        assertThat(connections())
                .containsExactlyElementsOf(before.stream()
                        .map(connection -> connection.with(connection.term(), TODAY, Samples.POLICY.status()))
                        .toList());
    }

    @Test
    void connectionIsNotSuspendedBeforeItsFirstBilledMonth() {
        addAll(List.of(
                billedFrom(YearMonth.from(TODAY).plusMonths(1), TODAY.minusDays(400), ConnectionStatus.INACTIVE),
                billedFrom(YearMonth.from(TODAY).plusMonths(1), TODAY.minusDays(400), ConnectionStatus.SUSPENDED),
                billedFrom(YearMonth.from(TODAY), TODAY.minusDays(400), ConnectionStatus.INACTIVE)));
        update(TODAY, Samples.POLICY.status(), ALL);
        assertThat(connections())
                .extracting(ServiceConnection::status)
                .containsExactly(ConnectionStatus.INACTIVE, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED);
    }

    @Test
    void atMostTheLimitChangesAndFewerMeansThatNoneIsLeft() {
        addAll(IntStream.range(0, 7)
                .mapToObj(days -> expiring(TODAY.plusDays(1L + days), true, ConnectionStatus.SUSPENDED))
                .toList());
        assertThat(IntStream.range(0, 4).map(run -> update(TODAY, Samples.POLICY.status(), 3)))
                .containsExactly(3, 3, 1, 0);
        assertThat(connections()).extracting(ServiceConnection::status).containsOnly(ConnectionStatus.ACTIVE);
    }

    @Test
    void bothServicesFollowTheSameRule() {
        plan = addPlan(ServiceType.BROADBAND, "Fast", 900);
        addOneOfEveryKind(60);
        List<ConnectionStatus> broadband = statusesAfterUpdate();
        plan = addPlan(ServiceType.CABLE_TV, "Movies", 450);
        addOneOfEveryKind(60);

        assertThat(broadband).contains(ConnectionStatus.ACTIVE, ConnectionStatus.SUSPENDED);
        assertThat(statusesAfterUpdate())
                .startsWith(broadband.toArray(ConnectionStatus[]::new))
                .endsWith(broadband.toArray(ConnectionStatus[]::new))
                .hasSize(2 * broadband.size());
    }

    private List<ConnectionStatus> statusesAfterUpdate() {
        update(TODAY, Samples.POLICY.status(), ALL);
        return connections().stream().map(ServiceConnection::status).toList();
    }

    @Test
    void aClosedConnectionStaysClosed() {
        addAll(List.of(expiring(TODAY.plusDays(9), true, ConnectionStatus.ACTIVE)));
        ServiceConnection closed = connections().get(0).closed(TODAY);
        change(work -> work.connections().update(closed));
        assertThat(update(TODAY, Samples.POLICY.status(), ALL)).isZero();
        assertThat(connections()).containsExactly(closed);
    }

    /** Expiries on both sides of each border of the rule, renewed and not, under each status that may be stored. */
    private void addOneOfEveryKind(int graceDays) {
        addAll(IntStream.of(graceDays + 5, graceDays + 2, graceDays + 1, graceDays, graceDays - 1, 2, 1, 0, -1, -30)
                .distinct()
                .mapToObj(TODAY::minusDays)
                .flatMap(expiry -> STORED.stream()
                        .flatMap(stored -> Stream.of(
                                expiring(expiry, true, stored),
                                expiring(expiry, false, stored),
                                billedFrom(YearMonth.from(TODAY), expiry, stored),
                                billedFrom(YearMonth.from(TODAY).plusMonths(1), expiry, stored))))
                .toList());
    }

    private void addAll(List<ServiceConnection> connections) {
        change(work -> connections.forEach(work.connections()::insert));
    }

    private ServiceConnection expiring(LocalDate expiry, boolean renewed, ConnectionStatus stored) {
        return connection(YearMonth.from(REGISTERED), expiry, renewed, stored);
    }

    private ServiceConnection billedFrom(YearMonth month, LocalDate expiry, ConnectionStatus stored) {
        return connection(month, expiry, false, stored);
    }

    private ServiceConnection connection(
            YearMonth billedFrom, LocalDate expiry, boolean renewed, ConnectionStatus stored) {
        Optional<LocalDate> renewedOn = renewed ? Optional.of(REGISTERED) : Optional.empty();
        return new ServiceConnection(
                new ConnectionId(0),
                owner,
                plan.service(),
                plan.id(),
                "STB-" + devices++,
                REGISTERED,
                billedFrom,
                new Term(expiry, 10, renewedOn, Optional.empty()),
                stored,
                YearMonth.from(TODAY),
                Optional.empty());
    }

    private int update(LocalDate today, StatusRule rule, int limit) {
        return write(work -> work.ledger().updateStatuses(today, rule, limit).size());
    }

    private List<ServiceConnection> connections() {
        return read(work -> work.connections().of(owner)).stream()
                .map(ConnectionOverview::connection)
                .toList();
    }
}
