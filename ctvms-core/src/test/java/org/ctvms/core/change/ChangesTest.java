package org.ctvms.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ctvms.core.change.ChangeKind.COMPLAINT_RAISED;
import static org.ctvms.core.change.ChangeKind.COMPLAINT_RESOLVED;
import static org.ctvms.core.change.ChangeKind.CONNECTION_ADDED;
import static org.ctvms.core.change.ChangeKind.CONNECTION_CLOSED;
import static org.ctvms.core.change.ChangeKind.CONNECTION_PLAN_CHANGED;
import static org.ctvms.core.change.ChangeKind.CONNECTION_RECONNECTED;
import static org.ctvms.core.change.ChangeKind.CUSTOMER_ADDED;
import static org.ctvms.core.change.ChangeKind.CUSTOMER_CHANGED;
import static org.ctvms.core.change.ChangeKind.CUSTOMER_REMOVED;
import static org.ctvms.core.change.ChangeKind.PAYMENT_BOOKED;
import static org.ctvms.core.change.ChangeKind.STATUS_CHANGED;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.registration.OwnDetails;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Changes changes = fixture.admin().changes();
    private final Plan plan = fixture.plan(300);
    private final ServiceConnection connection = fixture.connect(plan);
    private final long registered = changes.last();

    @Test
    void aCustomersLifeIsRecordedInItsOrder() {
        Plan better = fixture.plan(400);
        fixture.pay(connection, 300);
        fixture.admin().connections().changePlan(connection.id(), better.id());
        fixture.runOn("2025-02-15");
        fixture.runOn("2025-05-01");
        fixture.admin().connections().reconnect(connection.id());
        fixture.pay(connection, 1600);
        fixture.admin().customers().remove(connection.crf());

        assertThat(kinds(0))
                .containsExactly(
                        CUSTOMER_ADDED,
                        CONNECTION_ADDED,
                        PAYMENT_BOOKED,
                        STATUS_CHANGED,
                        CONNECTION_PLAN_CHANGED,
                        STATUS_CHANGED,
                        STATUS_CHANGED,
                        CONNECTION_RECONNECTED,
                        PAYMENT_BOOKED,
                        STATUS_CHANGED,
                        CONNECTION_CLOSED,
                        STATUS_CHANGED,
                        CUSTOMER_REMOVED);
    }

    @Test
    void aPaymentNamesItsInvoiceAndTheStatusItBrings() {
        Receipt receipt = fixture.pay(connection, 300);

        Change paid = after(registered).get(0);
        Change status = after(registered).get(1);
        assertThat(paid.invoice()).contains(receipt.invoice());
        assertThat(paid.connection()).contains(connection.id());
        assertThat(paid.crf()).isEqualTo(connection.crf());
        assertThat(paid.at()).isEqualTo(fixture.clock().instant());
        assertThat(status.status()).contains(ConnectionStatus.ACTIVE);
    }

    @Test
    void thePaymentSentAgainIsNoChange() {
        fixture.admin().payments().collectOnline(connection.id(), Money.of(300), "UTR-1");
        long booked = changes.last();
        fixture.admin().payments().collectOnline(connection.id(), Money.of(300), "UTR-1");

        assertThat(changes.last()).isEqualTo(booked);
    }

    @Test
    void aRefusedCallIsNoChange() {
        assertThatThrownBy(() -> fixture.pay(connection, 301)).isInstanceOf(RuleRefusedException.class);

        assertThat(changes.last()).isEqualTo(registered);
    }

    @Test
    void openingAMonthIsNoChange() {
        fixture.pay(connection, 300);
        long paid = changes.last();
        fixture.runOn("2025-02-01");

        assertThat(fixture.due(connection)).isEqualTo(Money.of(300));
        assertThat(changes.last()).isEqualTo(paid);
    }

    @Test
    void customersAndAdminsChangeDetails() {
        Customer customer = fixture.admin().customers().find(connection.crf());
        fixture.admin().customers().change(customer);
        OwnDetails own = fixture.engine().actAsCustomer(connection.crf()).details();
        own.change(Optional.empty(), customer.address(), customer.contact());

        assertThat(kinds(registered)).containsExactly(CUSTOMER_CHANGED, CUSTOMER_CHANGED);
    }

    @Test
    void complaintsAreRaisedAndResolved() {
        var raised = fixture.engine()
                .actAsCustomer(connection.crf())
                .complaints()
                .raise(connection.id(), ComplaintType.NO_SIGNAL, "Sample");
        fixture.admin().complaints().markRead(raised.number());
        fixture.admin().complaints().resolve(raised.number(), "Sample");

        assertThat(kinds(registered)).containsExactly(COMPLAINT_RAISED, COMPLAINT_RESOLVED);
        assertThat(after(registered))
                .extracting(Change::complaint)
                .containsOnly(Optional.of(raised.number().value()));
        assertThat(after(registered)).extracting(Change::connection).containsOnly(Optional.of(connection.id()));
    }

    @Test
    void aPageShorterThanTheLimitIsTheLast() {
        assertThat(changes.after(0, 1)).hasSize(1);
        assertThat(changes.after(1, 10)).hasSize(1);
        assertThat(changes.after(2, 10)).isEmpty();
    }

    @Test
    void askingForPrunedChangesIsRefused() {
        fixture.clock().advanceDays(90);
        fixture.pay(connection, 300);

        assertThat(changes.prune(Period.ofDays(30))).isEqualTo(2);
        assertThatThrownBy(() -> changes.after(1, 10))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.CHANGES_PRUNED));
        assertThat(kinds(2)).startsWith(PAYMENT_BOOKED);
        fixture.clock().advanceDays(90);
        changes.prune(Period.ofDays(30));
        assertThatThrownBy(() -> changes.after(2, 10)).isInstanceOf(RuleRefusedException.class);
        assertThat(changes.after(changes.last(), 10)).isEmpty();
    }

    @Test
    void numberThatWasNeverAssignedIsRefused() {
        assertThatThrownBy(() -> changes.after(registered + 1, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("backup");
        assertThatThrownBy(() -> changes.after(-1, 10)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> changes.after(0, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> changes.after(0, 1001)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> changes.prune(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> changes.prune(Period.ofDays(-1))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aJoinedEngineReadsNoChanges() {
        Changes joined = fixture.engine()
                .on(new Joined(fixture.storage()))
                .actAsAdmin("sample")
                .changes();

        assertThatThrownBy(() -> joined.after(0, 10)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(joined::last).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> joined.prune(Period.ofDays(90))).isInstanceOf(InvalidInputException.class);
    }

    private List<ChangeKind> kinds(long after) {
        return after(after).stream().map(Change::kind).toList();
    }

    private List<Change> after(long number) {
        return changes.after(number, 100);
    }

    private record Joined(Storage storage) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(unit);
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }

        @Override
        public boolean isJoined() {
            return true;
        }
    }
}
