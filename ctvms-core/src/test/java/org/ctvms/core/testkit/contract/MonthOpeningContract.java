package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ChargingRule;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link org.ctvms.core.billing.LedgerStore#openMonth} charges. */
public abstract class MonthOpeningContract extends StoreContract {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate FIRST_OF_MARCH = MARCH.atDay(1);
    private static final LocalDate JANUARY_10 = LocalDate.of(2026, 1, 10);
    private static final List<YearMonth> AROUND_MARCH = List.of(MARCH.minusMonths(1), MARCH, MARCH.plusMonths(1));
    private static final ConnectionRange EVERYBODY = new ConnectionRange(0, 1_000_000);

    private Crf owner;
    private Plan plan;
    private int devices;

    @BeforeEach
    void addACustomerAndAPlan() {
        owner = addCustomer(7);
        plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
    }

    @Test
    void anOpenConnectionIsChargedOnceOnTheFirstAtThePriceOfItsPlan() {
        ServiceConnection connection = activeConnection();
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(charges()).containsExactly(Samples.charge(connection.id(), MARCH, 300));
    }

    @Test
    void openingAgainChargesNothing() {
        ServiceConnection connection = activeConnection();
        activeConnection();
        assertThat(open(EVERYBODY)).isEqualTo(2);
        assertThat(open(EVERYBODY)).isZero();
        assertThat(open(ConnectionRange.only(connection.id()))).isZero();
        assertThat(charges()).hasSize(2);
    }

    @Test
    void aChargeThatIsThereStaysAsItIs() {
        ServiceConnection connection = activeConnection();
        Charge raised = new Charge(
                connection.id(), MARCH, plan.price().plus(plan.price()), plan.price(), FIRST_OF_MARCH.plusDays(4));
        raise(raised);
        assertThat(open(EVERYBODY)).isZero();
        assertThat(charges()).containsExactly(raised);
    }

    @Test
    void onlyTheConnectionsOfTheRangeAreCharged() {
        ServiceConnection first = activeConnection();
        ServiceConnection second = activeConnection();
        ServiceConnection third = activeConnection();
        assertThat(open(new ConnectionRange(first.id().value(), second.id().value())))
                .isEqualTo(1);
        assertThat(open(ConnectionRange.only(third.id()))).isEqualTo(1);
        assertThat(charges()).extracting(Charge::connectionId).containsExactly(second.id(), third.id());
    }

    @Test
    void connectionThatIsLeftOutIsOpenedOnceItIsTakenInAgain() {
        ServiceConnection other = activeConnection();
        ServiceConnection connection = activeConnection();
        change(work -> work.ledger().leaveOut(connection.id(), MARCH));
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(open(ConnectionRange.only(connection.id()))).isZero();
        assertThat(openYear(EVERYBODY)).isEqualTo(1);
        change(work -> work.ledger().takeIn(connection.id()));
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(openYear(EVERYBODY)).isEqualTo(1);
        assertThat(charges()).extracting(Charge::connectionId).containsExactly(other.id(), connection.id());
    }

    private int openYear(ConnectionRange range) {
        return write(work -> work.ledger().openYear(Year.of(2027), range));
    }

    @Test
    void aClosedConnectionIsNotCharged() {
        ServiceConnection connection = activeConnection();
        change(work -> work.connections().update(connection.closed(JANUARY_10.plusDays(1))));
        assertThat(open(EVERYBODY)).isZero();
    }

    @Test
    void aConnectionBilledFromALaterMonthIsNotCharged() {
        add(Samples.connection(owner, plan, "STB-A", JANUARY_10, MARCH.plusMonths(1), MARCH.minusMonths(2)));
        add(Samples.connection(owner, plan, "STB-B", JANUARY_10, MARCH, MARCH.minusMonths(2)));
        assertThat(open(EVERYBODY)).isEqualTo(1);
    }

    @Test
    void aMonthThatIsDecidedIsNotCharged() {
        ServiceConnection connection = activeConnection();
        change(work -> work.connections().update(connection.openedThrough(MARCH)));
        assertThat(open(EVERYBODY)).isZero();
    }

    @Test
    void aConnectionSuspendedOnTheFirstIsChargedOnlyIfThePolicySaysSo() {
        add(expiring(FIRST_OF_MARCH.minusDays(61), Optional.of(JANUARY_10)));
        assertThat(open(EVERYBODY)).isZero();
        assertThat(open(EVERYBODY, policy(true))).isEqualTo(1);
    }

    @Test
    void aConnectionOnItsLastDayOfGraceOnTheFirstIsCharged() {
        add(expiring(FIRST_OF_MARCH.minusDays(60), Optional.of(JANUARY_10)));
        assertThat(open(EVERYBODY)).isEqualTo(1);
    }

    @ParameterizedTest(name = "charged while suspended: {0}")
    @ValueSource(booleans = {true, false})
    void aRangeIsChargedAsTheRuleSaysOfEach(boolean whileSuspended) {
        BillingPolicy policy = policy(whileSuspended);
        List<ServiceConnection> expected = everyKind().stream()
                .filter(connection -> ChargingRule.charges(MARCH, connection, policy))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(open(EVERYBODY, policy)).isEqualTo(expected.size());
        assertThat(charges())
                .extracting(Charge::connectionId)
                .containsExactlyElementsOf(
                        expected.stream().map(ServiceConnection::id).toList());
    }

    @ParameterizedTest(name = "charged while suspended: {0}")
    @ValueSource(booleans = {true, false})
    void oneConnectionIsChargedAsTheRuleSays(boolean whileSuspended) {
        BillingPolicy policy = policy(whileSuspended);
        assertThat(everyKind())
                .allSatisfy(connection -> assertThat(open(ConnectionRange.only(connection.id()), policy))
                        .isEqualTo(ChargingRule.charges(MARCH, connection, policy) ? 1 : 0));
    }

    /** One stored connection of every kind that the rule tells apart, on both sides of each border. */
    private List<ServiceConnection> everyKind() {
        Stream.of(-62, -61, -60, -59, 0, 1)
                .map(FIRST_OF_MARCH::plusDays)
                .flatMap(expiry -> Stream.of(Optional.of(JANUARY_10), Optional.<LocalDate>empty())
                        .map(renewedOn -> new Term(expiry, 10, renewedOn, Optional.empty())))
                .forEach(this::addEveryKindWith);
        return connections();
    }

    private void addEveryKindWith(Term term) {
        for (YearMonth billedFrom : AROUND_MARCH) {
            for (YearMonth openedThrough : AROUND_MARCH) {
                add(connection(billedFrom, openedThrough, term));
                ServiceConnection given = add(connection(billedFrom, openedThrough, term));
                change(work -> work.connections().update(given.closed(JANUARY_10)));
            }
        }
    }

    private List<ServiceConnection> connections() {
        return read(work -> work.connections().of(owner)).stream()
                .map(ConnectionOverview::connection)
                .toList();
    }

    private ServiceConnection activeConnection() {
        return add(expiring(FIRST_OF_MARCH.plusDays(9), Optional.of(JANUARY_10)));
    }

    private ServiceConnection expiring(LocalDate expiry, Optional<LocalDate> renewedOn) {
        Term term = new Term(expiry, 10, renewedOn, Optional.empty());
        return connection(MARCH.minusMonths(2), MARCH.minusMonths(1), term);
    }

    private ServiceConnection connection(YearMonth billedFrom, YearMonth openedThrough, Term term) {
        return Samples.connection(owner, plan, "STB-" + devices++, JANUARY_10, billedFrom, openedThrough)
                .with(term, JANUARY_10, Samples.POLICY.status());
    }

    private int open(ConnectionRange range) {
        return open(range, Samples.POLICY);
    }

    private int open(ConnectionRange range, BillingPolicy policy) {
        return write(work -> work.ledger().openMonth(MARCH, range, policy));
    }

    private List<Charge> charges() {
        return read(work -> work.statements().charges(owner, Year.of(2026)));
    }

    private static BillingPolicy policy(boolean chargeWhileSuspended) {
        return new BillingPolicy(
                Samples.POLICY.status(), Samples.POLICY.expiry(), chargeWhileSuspended, Samples.POLICY.clockLeapDays());
    }
}
