package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.account.Login;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AddingCustomersTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminCustomers customers = fixture.admin().customers();

    private RegisteredCustomer add(String name) {
        return customers.add(fixture.newCustomer(name));
    }

    @Nested
    class TheCrf {
        @Test
        void theSeriesStartsAt100() {
            assertThat(add("One").crf()).isEqualTo(new Crf(100));
            assertThat(add("Two").crf()).isEqualTo(new Crf(101));
        }

        @Test
        void theSeriesPassesOverNumbersThatTheHostGave() {
            customers.add(fixture.newCustomer("Given").withCrf(new Crf(100)));

            assertThat(add("Drawn").crf()).isEqualTo(new Crf(101));
        }

        @Test
        void aNumberInUseIsRefused() {
            add("One");

            assertThatThrownBy(() -> customers.add(fixture.newCustomer("Again").withCrf(new Crf(100))))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("crf"));
        }

        @Test
        @DisplayName("a removed customer's number is never used again: it was given to the next customer")
        void aRemovedCustomersNumberIsNeverUsedAgain() {
            Crf removed = add("Removed").crf();
            customers.remove(removed);

            assertThat(add("Next").crf()).isNotEqualTo(removed);
            assertThatThrownBy(() -> customers.add(fixture.newCustomer("Taken").withCrf(removed)))
                    .isInstanceOf(ConflictException.class);
        }
    }

    @Nested
    class AllOrNothing {
        private final Plan plan = fixture.plan(300);

        @Test
        void customerLoginConnectionsChargesAndWelcomeComeTogether() {
            RegisteredCustomer added = customers.add(fixture.newCustomer("Sample")
                    .with(fixture.newConnection(plan))
                    .with(fixture.newConnection(fixture.plan(ServiceType.BROADBAND, 700))));

            assertThat(added.userName()).isEqualTo("crf100");
            assertThat(added.connections())
                    .extracting(ServiceConnection::service)
                    .containsExactly(ServiceType.CABLE_TV, ServiceType.BROADBAND);
            assertThat(fixture.rows().charges()).hasSize(2);
            fixture.engine().mail().deliverDue();
            assertThat(fixture.mail().letters(MailKind.CREDENTIALS))
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.recipient()).isEqualTo("sample@example.com");
                        assertThat(letter.values())
                                .containsEntry("userName", "crf100")
                                .containsKey("password");
                    });
        }

        @Test
        void nothingIsThereIfTheSecondConnectionsDeviceIsInUse() {
            fixture.connect(NewConnection.of(plan.id(), "used"));
            NewCustomer asked = fixture.newCustomer("Refused")
                    .with(fixture.newConnection(plan))
                    .with(NewConnection.of(plan.id(), "used"));

            assertNothingChanges(asked, ConflictException.class);
            assertThat(add("Next").crf()).isEqualTo(new Crf(101));
        }

        @Test
        void nothingIsThereIfAPlanIsUnknown() {
            NewCustomer asked = fixture.newCustomer("Refused").with(NewConnection.of(new PlanId(99), "device"));

            assertNothingChanges(asked, NotFoundException.class);
        }

        @Test
        void nothingIsThereIfTheUserNameIsInUse() {
            customers.add(fixture.newCustomer("One").withUserName("sample.user"));
            NewCustomer asked =
                    fixture.newCustomer("Two").withUserName("Sample.User").with(fixture.newConnection(plan));

            assertNothingChanges(asked, ConflictException.class);
        }

        @Test
        void nothingIsThereIfAConnectionIsRegisteredInTheFuture() {
            NewCustomer asked = fixture.newCustomer("Refused")
                    .with(fixture.newConnection(plan))
                    .with(fixture.newConnection(plan).registeredOn(LocalDate.of(2025, 3, 11)));

            assertNothingChanges(asked, InvalidInputException.class);
        }

        @Test
        void nothingIsThereIfTheUnitFailsAtItsVeryEnd() {
            AdminCustomers failing = fixture.engine()
                    .on(new FailingStorage(fixture.storage()))
                    .actAsAdmin("sample clerk")
                    .customers();
            NewCustomer asked =
                    fixture.newCustomer("Refused").withUserName("sample.user").with(fixture.newConnection(plan));
            LedgerRows before = fixture.rows();

            assertThatThrownBy(() -> failing.add(asked)).hasMessage("failed at the end");
            assertThat(fixture.rows()).isEqualTo(before);
            Optional<Login> login = fixture.storage().read(work -> work.logins().find("sample.user"));
            assertThat(login).isEmpty();
            assertThat(fixture.admin().audit().list(AuditFilter.ALL, Optional.empty(), 10))
                    .hasSize(1);
            assertThat(customers.add(asked).crf()).isEqualTo(new Crf(100));
        }

        private void assertNothingChanges(NewCustomer asked, Class<? extends Exception> refusal) {
            LedgerRows before = fixture.rows();

            assertThatThrownBy(() -> customers.add(asked)).isInstanceOf(refusal);
            assertThat(fixture.rows()).isEqualTo(before);
        }
    }

    @Nested
    class Details {
        @Test
        void everythingThatWasToldIsKept() {
            Customer added = customers
                    .add(fixture.newCustomer("  Sample Name ").bornOn(LocalDate.of(1980, 2, 29)))
                    .customer();

            assertThat(added.name()).isEqualTo("Sample Name");
            assertThat(added.registeredOn()).isEqualTo("2025-03-10");
            assertThat(customers.find(added.crf())).isEqualTo(added);
        }

        @Test
        void nobodyIsBornTodayOrLongBeforeAnybodyAlive() {
            for (String day : new String[] {"2025-03-10", "1895-03-09", "2030-01-01"}) {
                NewCustomer asked = fixture.newCustomer("Sample").bornOn(LocalDate.parse(day));

                assertThatThrownBy(() -> customers.add(asked))
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                refusal -> assertThat(refusal.field()).isEqualTo("dateOfBirth"));
            }
        }

        @Test
        void generatedUserNamesAreKeptForThoseWhoGetOne() {
            assertThatThrownBy(() -> fixture.newCustomer("Sample").withUserName("CRF200"))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("userName"));
        }
    }

    @Test
    void aCustomerTakenOverFromThePastOwesEveryMonthSince() {
        ServiceConnection connection = fixture.connect(fixture.newConnection(fixture.plan(300))
                .registeredOn(LocalDate.of(2024, 11, 5))
                .billedFrom(YearMonth.of(2024, 12)));

        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2024-12", "2025-01", "2025-02", "2025-03");
        assertThat(fixture.due(connection)).isEqualTo(Money.of(1200));
    }

    private record FailingStorage(Storage storage) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(work -> {
                unit.apply(work);
                throw new IllegalStateException("failed at the end");
            });
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }
    }
}
