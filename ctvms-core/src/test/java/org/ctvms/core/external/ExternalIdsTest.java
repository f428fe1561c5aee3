package org.ctvms.core.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdsTest {
    private static final ExternalId CUSTOMER = new ExternalId("CRM-1");
    private static final ExternalId LINE = new ExternalId("LINE-1");
    private static final ExternalId LATER = new ExternalId("LATER-1");

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminSession admin = fixture.admin();
    private final Plan plan = fixture.plan(900);
    private final RegisteredCustomer customer = admin.customers()
            .add(fixture.newCustomer("Sample")
                    .withExternalId(CUSTOMER)
                    .with(fixture.newConnection(plan).withExternalId(LINE)));
    private final Crf crf = customer.crf();
    private final ServiceConnection connection = customer.connections().get(0);

    private void assertConflict(Runnable call) {
        LedgerRows before = fixture.rows();
        int changes = admin.changes().after(0, 1000).size();
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("externalId"));
        assertThat(fixture.rows()).isEqualTo(before);
        assertThat(admin.changes().after(0, 1000)).hasSize(changes);
    }

    @Test
    void customerAndConnectionAreFoundByTheIdsTheyWereAddedWith() {
        assertThat(admin.customers().findByExternalId(CUSTOMER)).isEqualTo(customer.customer());
        assertThat(admin.customers().externalId(crf)).contains(CUSTOMER);
        assertThat(admin.connections().findByExternalId(LINE).connection()).isEqualTo(connection);
        assertThat(admin.connections().externalId(connection.id())).contains(LINE);
    }

    @Test
    void idIsOptional() {
        ServiceConnection other = fixture.connect(plan);
        assertThat(admin.customers().externalId(other.crf())).isEmpty();
        assertThat(admin.connections().externalId(other.id())).isEmpty();
    }

    @Test
    void idsAreSetAndReplacedLater() {
        admin.customers().setExternalId(crf, LATER);
        admin.connections().setExternalId(connection.id(), LATER);

        assertThat(admin.customers().findByExternalId(LATER).crf()).isEqualTo(crf);
        assertThat(admin.connections().findByExternalId(LATER).connection()).isEqualTo(connection);
        assertThatThrownBy(() -> admin.customers().findByExternalId(CUSTOMER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.connections().findByExternalId(LINE)).isInstanceOf(NotFoundException.class);
        assertThat(admin.audit().list(AuditFilter.ALL, Optional.empty(), 2))
                .extracting(line -> line.entry().details())
                .containsExactly("external id LATER-1 of connection " + connection.id(), "external id LATER-1");
        assertThat(admin.changes().after(0, 10))
                .extracting(Change::kind)
                .endsWith(ChangeKind.CONNECTION_ADDED, ChangeKind.CUSTOMER_CHANGED, ChangeKind.CUSTOMER_CHANGED);
    }

    @Test
    void changeNamesTheConnectionThatGotTheId() {
        admin.customers().setExternalId(crf, LATER);
        admin.connections().setExternalId(connection.id(), LATER);

        assertThat(admin.changes().after(2, 10))
                .extracting(Change::crf, Change::connection, Change::status)
                .containsExactly(
                        tuple(crf, Optional.empty(), Optional.empty()),
                        tuple(crf, Optional.of(connection.id()), Optional.of(connection.status())));
    }

    @Test
    void sameIdSetAgainIsNoChange() {
        int before = admin.changes().after(0, 10).size();
        admin.customers().setExternalId(crf, CUSTOMER);
        admin.connections().setExternalId(connection.id(), LINE);
        assertThat(admin.changes().after(0, 10)).hasSize(before);
    }

    @Test
    void idOfAnotherIsAConflictAndChangesNothing() {
        ServiceConnection other = fixture.connect(plan);
        assertConflict(() -> admin.customers().setExternalId(other.crf(), CUSTOMER));
        assertConflict(() -> admin.connections().setExternalId(other.id(), LINE));
        assertConflict(() -> admin.customers().add(fixture.newCustomer("Sample").withExternalId(CUSTOMER)));
        assertConflict(() ->
                admin.connections().add(other.crf(), fixture.newConnection(plan).withExternalId(LINE)));
        assertThat(admin.customers().findByExternalId(CUSTOMER).crf()).isEqualTo(crf);
        assertThat(admin.customers().externalId(other.crf())).isEmpty();
        assertThat(admin.connections().externalId(other.id())).isEmpty();
    }

    @Test
    void sameIdMayNameACustomerAndAConnection() {
        admin.connections().setExternalId(connection.id(), CUSTOMER);
        assertThat(admin.customers().findByExternalId(CUSTOMER).crf()).isEqualTo(crf);
        assertThat(admin.connections().findByExternalId(CUSTOMER).connection().id())
                .isEqualTo(connection.id());
    }

    @Test
    void removedCustomerKeepsTheIdUntilAnotherIsSet() {
        fixture.pay(connection, 900);
        admin.customers().remove(crf);
        assertThat(admin.customers().findByExternalId(CUSTOMER).isRemoved()).isTrue();
        assertThat(admin.connections().findByExternalId(LINE).connection().isOpen())
                .isFalse();
        assertConflict(() -> admin.customers().add(fixture.newCustomer("Sample").withExternalId(CUSTOMER)));

        admin.customers().setExternalId(crf, LATER);
        admin.connections().setExternalId(connection.id(), LATER);
        RegisteredCustomer back = admin.customers()
                .add(fixture.newCustomer("Sample")
                        .withExternalId(CUSTOMER)
                        .with(fixture.newConnection(plan).withExternalId(LINE)));
        assertThat(admin.customers().findByExternalId(CUSTOMER).crf()).isEqualTo(back.crf());
    }

    @Test
    void whatIsNotThereGetsNoId() {
        assertThatThrownBy(() -> admin.customers().setExternalId(new Crf(4711), LATER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.connections().setExternalId(new ConnectionId(4711), LATER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.customers().findByExternalId(LATER))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("LATER-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "two\nlines", "hid\u200Bden", "no\u00A0break", "bell\u0007", "\u202Etxet", "\u3164"})
    void textThatCannotBeSeenOrStoredIsRefused(String text) {
        assertThatThrownBy(() -> new ExternalId(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("externalId"));
    }

    @Test
    void idHasAtMostAHundredCharacters() {
        assertThat(new ExternalId(" " + "😀".repeat(100) + "\u00A0").text()).isEqualTo("😀".repeat(100));
        assertThatThrownBy(() -> new ExternalId("x".repeat(101))).isInstanceOf(InvalidInputException.class);
    }
}
