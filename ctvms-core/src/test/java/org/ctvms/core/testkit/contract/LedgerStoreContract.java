package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.time.LedgerDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.billing.LedgerStore} does, but for the openings and the statuses. */
public abstract class LedgerStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = JANUARY.minusMonths(1);
    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    private static final LedgerDay CONFIRMED = new LedgerDay(Optional.of(DAY), Optional.of(DAY.plusDays(90)));

    private Crf owner;
    private ServiceConnection connection;

    @BeforeEach
    void addAConnection() {
        owner = addCustomer(7);
        Plan plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        connection = addConnection(owner, plan, "STB-1", DAY);
    }

    @Test
    void thePositionOfANewLedgerKnowsOnlyTheHighestConnection() {
        long highest = connection.id().value();
        assertThat(position()).isEqualTo(new LedgerPosition(LedgerDay.NONE, Optional.empty(), 0, highest));
    }

    @Test
    void aSavedPositionIsReadBack() {
        long highest = connection.id().value();
        LedgerPosition saved = new LedgerPosition(CONFIRMED, Optional.of(DECEMBER), highest - 1, highest);
        change(work -> work.ledger().save(saved));
        assertThat(position()).isEqualTo(saved);
        assertThat(lockedPosition()).isEqualTo(saved);
        LedgerDay day = read(work -> work.days().ledgerDay());
        assertThat(day).isEqualTo(CONFIRMED);
    }

    @Test
    void connectionsThatAreLeftOutAreListedFromTheirFirstMonthOn() {
        ServiceConnection other = addConnection(owner, addPlan(ServiceType.BROADBAND, "Fast", 700), "B-1", DAY);
        change(work -> {
            work.ledger().leaveOut(other.id(), FEBRUARY);
            work.ledger().leaveOut(connection.id(), JANUARY);
            work.ledger().leaveOut(connection.id(), FEBRUARY);
        });
        LeftOutConnection first = new LeftOutConnection(connection.id(), owner, ServiceType.CABLE_TV, "STB-1", JANUARY);
        LeftOutConnection second = new LeftOutConnection(other.id(), owner, ServiceType.BROADBAND, "B-1", FEBRUARY);
        assertThat(leftOut(0, 10)).containsExactly(first, second);
        assertThat(leftOut(0, 1)).containsExactly(first);
        assertThat(leftOut(connection.id().value(), 10)).containsExactly(second);
        change(work -> work.ledger().takeIn(connection.id()));
        change(work -> work.ledger().takeIn(connection.id()));
        assertThat(leftOut(0, 10)).containsExactly(second);
    }

    private List<LeftOutConnection> leftOut(long after, int limit) {
        return read(work -> work.ledger().leftOut(after, limit));
    }

    @Test
    void positionOfAConnectionThatIsLeftOutIsBeforeItsMonth() {
        long highest = connection.id().value();
        change(work -> {
            work.ledger().leaveOut(connection.id(), JANUARY);
            work.ledger().save(position(FEBRUARY, highest));
        });
        assertThat(accountPosition()).isEqualTo(position(DECEMBER, highest));
        assertThat(position()).isEqualTo(position(FEBRUARY, highest));
        change(work -> work.ledger().save(position(DECEMBER.minusMonths(1), highest)));
        assertThat(accountPosition()).isEqualTo(position(DECEMBER.minusMonths(1), highest));
        change(work -> {
            work.ledger().takeIn(connection.id());
            work.ledger().save(position(FEBRUARY, highest));
        });
        assertThat(accountPosition()).isEqualTo(position(FEBRUARY, highest));
    }

    private LedgerPosition accountPosition() {
        return write(work -> work.ledger().lockAccount(connection.id(), ANYBODY))
                .orElseThrow()
                .position();
    }

    @Test
    void aSavedPositionReplacesTheOneBefore() {
        long highest = connection.id().value();
        change(work -> work.ledger().save(position(DECEMBER, highest)));
        change(work -> work.ledger().save(position(JANUARY, highest)));
        assertThat(position()).isEqualTo(position(JANUARY, highest));
    }

    @Test
    void theHighestConnectionIsWhatThereIsWhateverWasSaved() {
        change(work -> work.ledger().save(position(DECEMBER, 0)));
        ServiceConnection next = addConnection(owner, addPlan(ServiceType.BROADBAND, "Fast", 900), "login-1", DAY);
        assertThat(position().highestConnection()).isEqualTo(next.id().value());
    }

    @Test
    void anAccountHoldsTheOpenChargesOldestFirst() {
        raise(
                Samples.charge(connection.id(), FEBRUARY, 300),
                Samples.charge(connection.id(), DECEMBER, 250),
                Samples.charge(connection.id(), JANUARY, 300));
        assertThat(account(ANYBODY).orElseThrow().openCharges())
                .containsExactly(
                        Samples.charge(connection.id(), DECEMBER, 250),
                        Samples.charge(connection.id(), JANUARY, 300),
                        Samples.charge(connection.id(), FEBRUARY, 300));
    }

    @Test
    void anAccountKnowsConnectionPositionAndDue() {
        change(work -> work.ledger().save(position(DECEMBER, 0)));
        raise(Samples.charge(connection.id(), DECEMBER, 250), Samples.charge(connection.id(), JANUARY, 300));
        ConnectionAccount account = account(Optional.of(owner)).orElseThrow();
        assertThat(account.connection()).isEqualTo(connection);
        assertThat(account.position()).isEqualTo(position());
        assertThat(account.due()).isEqualTo(Money.of(550));
    }

    @Test
    void settledChargesAreNotOpenAndPartlyPaidOnesKeepTheirRest() {
        raise(Samples.charge(connection.id(), DECEMBER, 250), Samples.charge(connection.id(), JANUARY, 300));
        pay(new Allocation(DECEMBER, Money.of(250), true), new Allocation(JANUARY, Money.of(100), false));
        ConnectionAccount account = account(ANYBODY).orElseThrow();
        assertThat(account.openCharges()).extracting(charge -> charge.month()).containsExactly(JANUARY);
        assertThat(account.openCharges().get(0).paid()).isEqualTo(Money.of(100));
        assertThat(account.due()).isEqualTo(Money.of(200));
    }

    @Test
    void anAccountOfAStrangerOrOfNoConnectionIsNotFound() {
        Crf stranger = addCustomer(8);
        assertThat(account(Optional.of(stranger))).isEmpty();
        assertThat(account(new ConnectionId(4711), ANYBODY)).isEmpty();
    }

    @Test
    void raisingAChargeThatIsThereIsAConflictAndRaisesNothing() {
        raise(Samples.charge(connection.id(), JANUARY, 300));
        assertThatThrownBy(() -> raise(
                        Samples.charge(connection.id(), FEBRUARY, 300), Samples.charge(connection.id(), JANUARY, 1)))
                .isInstanceOf(ConflictException.class);
        assertThat(account(ANYBODY).orElseThrow().due()).isEqualTo(Money.of(300));
    }

    @Test
    void raisingNothingIsFine() {
        raise();
        assertThat(account(ANYBODY).orElseThrow().openCharges()).isEmpty();
    }

    @Test
    void settledChargesAreCountedFromTheMonthOn() {
        raise(
                Samples.charge(connection.id(), DECEMBER, 100),
                Samples.charge(connection.id(), JANUARY, 100),
                Samples.charge(connection.id(), FEBRUARY, 100));
        pay(new Allocation(DECEMBER, Money.of(100), true), new Allocation(JANUARY, Money.of(100), true));
        pay(new Allocation(FEBRUARY, Money.of(99), false));
        assertThat(settledFrom(DECEMBER)).isEqualTo(2);
        assertThat(settledFrom(JANUARY)).isEqualTo(1);
        assertThat(settledFrom(FEBRUARY)).isZero();
        pay(new Allocation(FEBRUARY, Money.of(1), true));
        assertThat(settledFrom(FEBRUARY)).isEqualTo(1);
    }

    @Test
    void aMonthIsChargedOnceItsChargeIsThere() {
        raise(Samples.charge(connection.id(), JANUARY, 300));
        assertThat(isCharged(JANUARY)).isTrue();
        assertThat(isCharged(FEBRUARY)).isFalse();
        pay(new Allocation(JANUARY, Money.of(300), true));
        assertThat(isCharged(JANUARY)).isTrue();
    }

    private void pay(Allocation... allocations) {
        book(Samples.cash(connection, DAY, 0, allocations));
    }

    private int settledFrom(YearMonth month) {
        return read(work -> work.ledger().settledFrom(connection.id(), month));
    }

    private boolean isCharged(YearMonth month) {
        return read(work -> work.ledger().isCharged(connection.id(), month));
    }

    private Optional<ConnectionAccount> account(Optional<Crf> asker) {
        return account(connection.id(), asker);
    }

    private Optional<ConnectionAccount> account(ConnectionId id, Optional<Crf> asker) {
        return write(work -> work.ledger().lockAccount(id, asker));
    }

    private LedgerPosition position() {
        return read(work -> work.ledger().position());
    }

    private LedgerPosition lockedPosition() {
        return write(work -> work.ledger().lockPosition());
    }

    private static LedgerPosition position(YearMonth openedThrough, long highest) {
        return new LedgerPosition(CONFIRMED, Optional.of(openedThrough), 0, highest);
    }
}
