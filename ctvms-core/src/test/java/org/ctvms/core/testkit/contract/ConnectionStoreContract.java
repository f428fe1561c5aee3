package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.connection.ConnectionStore} does. */
public abstract class ConnectionStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private Crf owner;
    private Crf stranger;
    private Plan basic;
    private Plan fast;

    @BeforeEach
    void addTwoCustomersAndTwoPlans() {
        owner = addCustomer(7);
        stranger = addCustomer(8);
        basic = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        fast = addPlan(ServiceType.BROADBAND, "Fast", 900);
    }

    @Test
    void aConnectionIsFoundAsInsertedUnderTheIdItGot() {
        ServiceConnection asked = Samples.connection(owner, basic, "STB-1", DAY, JANUARY.plusMonths(2), JANUARY);
        ConnectionId id = write(work -> work.connections().insert(asked));
        assertThat(overview(id)).isEqualTo(new ConnectionOverview(named(id, asked), "Basic", Money.ZERO));
    }

    @Test
    void laterConnectionsGetHigherIds() {
        ServiceConnection first = addConnection(owner, basic, "STB-1", DAY);
        ServiceConnection second = addConnection(owner, basic, "STB-2", DAY);
        assertThat(second.id().value()).isGreaterThan(first.id().value());
    }

    @Test
    void aDeviceOfAnOpenConnectionOfTheServiceIsAConflict() {
        addConnection(owner, basic, "STB-1", DAY);
        ConflictException refusal =
                catchThrowableOfType(ConflictException.class, () -> addConnection(stranger, basic, "STB-1", DAY));
        assertThat(refusal.field()).isEqualTo("deviceId");
    }

    @Test
    void theOtherServiceMayUseTheSameDevice() {
        addConnection(owner, basic, "STB-1", DAY);
        assertThatCode(() -> addConnection(owner, fast, "STB-1", DAY)).doesNotThrowAnyException();
    }

    @Test
    void theDeviceOfAClosedConnectionIsFree() {
        ServiceConnection given = addConnection(owner, basic, "STB-1", DAY);
        update(given.closed(DAY));
        ServiceConnection taken = addConnection(stranger, basic, "STB-1", DAY);
        update(taken.closed(DAY));
        assertThatCode(() -> addConnection(owner, basic, "STB-1", DAY)).doesNotThrowAnyException();
    }

    @Test
    void anUpdateReplacesPlanTermStatusOpenedThroughAndClosing() {
        Plan gold = addPlan(ServiceType.CABLE_TV, "Gold", 500);
        ServiceConnection inserted = addConnection(owner, basic, "STB-1", DAY);
        Term term = new Term(LocalDate.of(2026, 2, 28), 31, Optional.of(DAY), Optional.of(DAY.plusDays(2)));
        ServiceConnection changed = inserted.with(gold.id())
                .with(term, DAY, Samples.POLICY.status())
                .openedThrough(JANUARY);
        update(changed);
        assertThat(overview(inserted.id())).isEqualTo(new ConnectionOverview(changed, "Gold", Money.ZERO));
        update(changed.closed(DAY));
        assertThat(connection(inserted.id())).isEqualTo(changed.closed(DAY));
    }

    @Test
    void anUpdateKeepsWhatIsFixedAtRegistration() {
        ServiceConnection inserted = addConnection(owner, basic, "STB-1", DAY);
        ServiceConnection other =
                Samples.connection(stranger, basic, "STB-9", DAY.plusDays(9), JANUARY.plusYears(1), JANUARY);
        update(named(inserted.id(), other));
        ServiceConnection stored = connection(inserted.id());
        assertThat(stored.crf()).isEqualTo(owner);
        assertThat(stored.deviceId()).isEqualTo("STB-1");
        assertThat(stored.registeredOn()).isEqualTo(DAY);
        assertThat(stored.billedFrom()).isEqualTo(JANUARY);
        assertThat(stored.expiresOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void anUpdateTouchesNoOtherConnection() {
        ServiceConnection one = addConnection(owner, basic, "STB-1", DAY);
        ServiceConnection other = addConnection(owner, basic, "STB-2", DAY);
        update(one.closed(DAY));
        assertThat(connection(other.id())).isEqualTo(other);
    }

    @Test
    void aStrangersConnectionIsNotFound() {
        ServiceConnection connection = addConnection(owner, basic, "STB-1", DAY);
        assertThat(find(connection.id(), Optional.of(owner))).isPresent();
        assertThat(find(connection.id(), Optional.of(stranger))).isEmpty();
        assertThat(find(new ConnectionId(4711), ANYBODY)).isEmpty();
    }

    @Test
    void theDueIsWhatIsOpenOfAllChargesOfAllYears() {
        ServiceConnection connection = addConnection(owner, basic, "STB-1", DAY);
        ServiceConnection other = addConnection(owner, basic, "STB-2", DAY);
        raise(
                Samples.charge(connection.id(), JANUARY.minusYears(1), 250),
                Samples.charge(connection.id(), JANUARY, 300),
                Samples.charge(other.id(), JANUARY, 300));
        assertThat(overview(connection.id()).due()).isEqualTo(Money.of(550));
    }

    @Test
    void theIdsOfACustomersConnectionsAreThoseOfTheConnections() {
        Crf other = addCustomer(801);
        Plan basic = addPlan(ServiceType.CABLE_TV, "Of two customers", 300);
        ServiceConnection first = addConnection(other, basic, "ids-1", LocalDate.of(2026, 1, 10));
        ServiceConnection second = addConnection(other, basic, "ids-2", LocalDate.of(2026, 1, 10));
        List<ConnectionId> ids = write(work -> work.connections().idsOf(other));
        assertThat(ids).containsExactly(first.id(), second.id());
    }

    @Test
    void aCustomersConnectionsComeByIdOpenAndClosedWithTheirDues() {
        ServiceConnection tv = addConnection(owner, basic, "STB-1", DAY);
        ServiceConnection internet = addConnection(owner, fast, "sample-login", DAY);
        addConnection(stranger, basic, "STB-2", DAY);
        raise(Samples.charge(internet.id(), JANUARY, 900));
        update(tv.closed(DAY));
        assertThat(connections(owner))
                .containsExactly(
                        new ConnectionOverview(tv.closed(DAY), "Basic", Money.ZERO),
                        new ConnectionOverview(internet, "Fast", Money.of(900)));
        assertThat(tv.closed(DAY).status()).isEqualTo(ConnectionStatus.CLOSED);
    }

    @Test
    void aCustomerWithoutConnectionsHasNone() {
        assertThat(connections(owner)).isEmpty();
    }

    private Optional<ConnectionOverview> find(ConnectionId id, Optional<Crf> asker) {
        return read(work -> work.connections().find(id, asker));
    }

    private List<ConnectionOverview> connections(Crf crf) {
        return read(work -> work.connections().of(crf));
    }

    private void update(ServiceConnection connection) {
        change(work -> work.connections().update(connection));
    }

    private static ServiceConnection named(ConnectionId id, ServiceConnection values) {
        return new ServiceConnection(
                id,
                values.crf(),
                values.service(),
                values.planId(),
                values.deviceId(),
                values.registeredOn(),
                values.billedFrom(),
                values.term(),
                values.status(),
                values.openedThrough(),
                values.closedOn());
    }
}
