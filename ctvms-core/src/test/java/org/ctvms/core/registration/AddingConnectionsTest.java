package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AddingConnectionsTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminConnections connections = fixture.admin().connections();
    private final Plan plan = fixture.plan(300);
    private final Crf crf =
            fixture.admin().customers().add(fixture.newCustomer("Sample")).crf();

    private NewConnection asked() {
        return fixture.newConnection(plan);
    }

    private void assertRefused(String field, NewConnection asked) {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(() -> connections.add(crf, asked))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Test
    void deviceIsFoundInCapitalsAndSmallLetters() {
        connections.add(crf, NewConnection.of(plan.id(), "BOX-1"));
        connections.add(crf, NewConnection.of(plan.id(), "login-a"));

        assertThat(devices(" box-1 ")).containsExactly("BOX-1");
        assertThat(devices("LOGIN")).containsExactly("login-a");
        assertThat(devices("OX-1")).isEmpty();
        assertThatThrownBy(() -> connections.byDevice(" ", 10)).isInstanceOf(InvalidInputException.class);
    }

    private List<String> devices(String text) {
        return connections.byDevice(text, 10).stream()
                .map(line -> line.overview().connection().deviceId())
                .toList();
    }

    @Nested
    class ANewConnection {
        @Test
        void expiresOnItsRegistrationDayAndIsInactive() {
            ServiceConnection added = connections.add(crf, asked());

            assertThat(added.registeredOn()).isEqualTo("2025-03-10");
            assertThat(added.expiresOn()).isEqualTo("2025-03-10");
            assertThat(added.status()).isEqualTo(ConnectionStatus.INACTIVE);
            assertThat(added.billedFrom()).isEqualTo(YearMonth.of(2025, 3));
        }

        @Test
        void becomesActiveWithItsFirstSettledCharge() {
            ServiceConnection added = connections.add(crf, asked());
            fixture.pay(added, 250);
            assertThat(fixture.now(added).status()).isEqualTo(ConnectionStatus.INACTIVE);

            fixture.pay(added, 50);

            assertThat(fixture.now(added).status()).isEqualTo(ConnectionStatus.ACTIVE);
            assertThat(fixture.now(added).expiresOn()).isEqualTo("2025-04-10");
        }

        @Test
        void notesTheDayItWasLastRenewedOn() {
            ServiceConnection added = connections.add(crf, asked());
            fixture.pay(added, 250);
            assertThat(fixture.now(added).term().lastRenewedOn()).isEmpty();
            fixture.skipTo("2025-03-12").pay(added, 50);
            assertThat(fixture.now(added).term().lastRenewedOn()).contains(LocalDate.of(2025, 3, 12));
            fixture.skipTo("2025-04-02").pay(added, 300);
            assertThat(fixture.now(added).term().lastRenewedOn()).contains(LocalDate.of(2025, 4, 2));
        }
    }

    @Nested
    class FromThePast {
        @Test
        void everyMonthIsChargedAcrossTheYears() {
            ServiceConnection added = connections.add(crf, asked().registeredOn(LocalDate.of(2024, 11, 30)));

            LedgerRows rows = fixture.rows();
            assertThat(rows.monthsOf(added)).containsExactly("2024-11", "2024-12", "2025-01", "2025-02", "2025-03");
            assertThat(rows.chargesOf(added)).allSatisfy(charge -> {
                assertThat(charge.amount()).isEqualTo(Money.of(300));
                assertThat(charge.raisedOn()).isEqualTo("2025-03-10");
            });
            assertThat(rows.accountsOf(added))
                    .containsExactly(
                            new YearAccount(added.id(), Year.of(2024), Money.ZERO, LocalDate.of(2025, 3, 10)),
                            new YearAccount(added.id(), Year.of(2025), Money.of(600), LocalDate.of(2025, 3, 10)));
        }

        @Test
        void theStatusFollowsFromTheRegistrationDay() {
            ServiceConnection inGrace = connections.add(crf, asked().registeredOn(LocalDate.of(2025, 1, 9)));
            ServiceConnection beyond = connections.add(crf, asked().registeredOn(LocalDate.of(2025, 1, 8)));

            assertThat(inGrace.status()).isEqualTo(ConnectionStatus.INACTIVE);
            assertThat(beyond.status()).isEqualTo(ConnectionStatus.SUSPENDED);
        }

        @Test
        void moreThanTenYearsAgoIsATypingError() {
            connections.add(crf, asked().registeredOn(LocalDate.of(2015, 3, 10)));

            assertRefused("registeredOn", asked().registeredOn(LocalDate.of(2015, 3, 9)));
        }
    }

    @Nested
    class InTheFuture {
        @Test
        void aRegistrationIsRefused() {
            assertRefused("registeredOn", asked().registeredOn(LocalDate.of(2025, 3, 11)));
        }

        @Test
        void aConnectionMayBeBilledFromALaterMonth() {
            ServiceConnection added = connections.add(crf, asked().billedFrom(YearMonth.of(2025, 5)));

            fixture.runOn("2025-04-30");
            assertThat(fixture.rows().monthsOf(added)).isEmpty();
            fixture.runOn("2025-05-01");
            assertThat(fixture.rows().monthsOf(added)).containsExactly("2025-05");
        }

        @Test
        void aConnectionIsNotBilledBeforeItsRegistrationOrTenYearsLater() {
            assertRefused("billedFrom", asked().billedFrom(YearMonth.of(2025, 2)));
            assertRefused("billedFrom", asked().billedFrom(YearMonth.of(2035, 4)));
        }
    }

    @Nested
    class Devices {
        @Test
        void aDeviceIsUniqueWhileItsConnectionIsOpen() {
            ServiceConnection first = connections.add(crf, NewConnection.of(plan.id(), "box"));
            assertThatThrownBy(() -> connections.add(crf, NewConnection.of(plan.id(), "box")))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("deviceId"));

            connections.close(first.id());

            assertThat(connections.add(crf, NewConnection.of(plan.id(), "box")).isOpen())
                    .isTrue();
        }

        @Test
        void theOtherServiceMayUseTheSameName() {
            connections.add(crf, NewConnection.of(plan.id(), "box"));
            Plan broadband = fixture.plan(ServiceType.BROADBAND, 700);

            assertThat(connections
                            .add(crf, NewConnection.of(broadband.id(), "box"))
                            .service())
                    .isEqualTo(ServiceType.BROADBAND);
        }
    }

    @Test
    void onlyACustomerWhoIsThereGetsAConnection() {
        assertThatThrownBy(() -> connections.add(new Crf(4711), asked())).isInstanceOf(NotFoundException.class);
        fixture.admin().customers().remove(crf);
        assertThatThrownBy(() -> connections.add(crf, asked())).isInstanceOf(RuleRefusedException.class);
    }
}
