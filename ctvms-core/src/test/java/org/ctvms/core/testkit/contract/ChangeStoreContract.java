package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.change.ChangeStore} does. */
public abstract class ChangeStoreContract extends StoreContract {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Crf CRF = new Crf(7);

    @Test
    void changesAreNumberedFromOneInTheOrderTheyWereRecorded() {
        NewChange customer = NewChange.of(ChangeKind.CUSTOMER_ADDED, CRF);
        NewChange complaint =
                NewChange.complaint(ChangeKind.COMPLAINT_RAISED, CRF, Optional.of(new ConnectionId(3)), 1000);
        NewChange status = new NewChange(
                ChangeKind.STATUS_CHANGED,
                CRF,
                Optional.of(new ConnectionId(3)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ConnectionStatus.SUSPENDED));
        add(START, customer, complaint);
        add(START.plus(DAY), status);
        assertThat(after(0, 10))
                .containsExactly(
                        Change.of(1, START, customer),
                        Change.of(2, START, complaint),
                        Change.of(3, START.plus(DAY), status));
        assertThat(last()).isEqualTo(3);
    }

    @Test
    void pagesGoOnBeyondTheLastNumber() {
        add(START, customers(5));
        assertThat(after(0, 2)).extracting(Change::number).containsExactly(1L, 2L);
        assertThat(after(2, 2)).extracting(Change::number).containsExactly(3L, 4L);
        assertThat(after(4, 2)).extracting(Change::number).containsExactly(5L);
        assertThat(after(5, 2)).isEmpty();
    }

    @Test
    void numbersThatWereGivenStay() {
        add(START, customers(2));
        List<Change> first = after(0, 10);
        add(START, NewChange.of(ChangeKind.CUSTOMER_REMOVED, new Crf(2)));
        assertThat(after(0, 10)).startsWith(first.toArray(Change[]::new)).hasSize(3);
    }

    @Test
    void rolledBackChangeIsNotRecorded() {
        assertThatThrownBy(() -> change(work -> {
                    work.changes().add(START, List.of(customers(1)));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(after(0, 10)).isEmpty();
        assertThat(last()).isZero();
    }

    @Test
    void aPaymentIsRecordedWithTheStatusItBrings() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        addCustomer(7);
        ServiceConnection connection = addConnection(CRF, addPlan(ServiceType.CABLE_TV, "Basic", 300), "S-1", day);
        raise(Samples.charge(connection.id(), YearMonth.of(2026, 3), 300));
        ServiceConnection renewed = connection.with(
                connection.term().renewed(1, day, Samples.POLICY.expiry()), day, Samples.POLICY.status());
        Booking booking = Samples.cash(renewed, day, 0, new Allocation(YearMonth.of(2026, 3), Money.of(300), true));
        InvoiceNumber number = book(booking);
        assertThat(after(0, 10))
                .containsExactly(
                        Change.of(1, booking.recordedAt(), NewChange.payment(CRF, connection.id(), number)),
                        Change.of(2, booking.recordedAt(), NewChange.of(ChangeKind.STATUS_CHANGED, renewed)));
    }

    @Test
    void onlyTheOldestArePruned() {
        add(START, customers(2));
        add(START.plus(DAY), customers(1));
        add(START, customers(1));
        assertThat(prune(START, 10)).isZero();
        assertThat(prune(START.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(prune(START.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(prune(START.plusSeconds(1), 10)).isZero();
        assertThat(after(0, 10)).extracting(Change::number).containsExactly(3L, 4L);
        assertThat(prune(START.plus(DAY.multipliedBy(2)), 10)).isEqualTo(2);
        assertThat(prune(START.plus(DAY.multipliedBy(2)), 10)).isZero();
        assertThat(last()).isEqualTo(4);
    }

    private static NewChange[] customers(int count) {
        NewChange[] changes = new NewChange[count];
        for (int crf = 1; crf <= count; crf++) {
            changes[crf - 1] = NewChange.of(ChangeKind.CUSTOMER_ADDED, new Crf(crf));
        }
        return changes;
    }

    private void add(Instant at, NewChange... changes) {
        change(work -> work.changes().add(at, List.of(changes)));
    }

    private List<Change> after(long number, int limit) {
        return write(work -> {
            work.changes().number(100);
            return work.changes().after(number, limit);
        });
    }

    private long last() {
        return read(work -> work.changes().last());
    }

    private int prune(Instant before, int limit) {
        return write(work -> {
            work.changes().number(100);
            return work.changes().prune(before, limit);
        });
    }
}
