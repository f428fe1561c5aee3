package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangingCustomersTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminCustomers customers = fixture.admin().customers();
    private final Customer kept = customers
            .add(fixture.newCustomer("Sample Name").withIdProof(new IdProof("Passport", "SAMPLE-1")))
            .customer();
    private final Address moved = new Address("7", "New Street", "", "", "", "");
    private final Contact reached = new Contact("080 1234567", "new@example.com");

    @Test
    void anAdminChangesEverythingButCrfAndRegistration() {
        Customer asked = new Customer(
                kept.crf(),
                "Other Name",
                Optional.of(LocalDate.of(1990, 1, 1)),
                moved,
                Optional.empty(),
                reached,
                LocalDate.of(2001, 1, 1),
                Optional.of(LocalDate.of(2001, 1, 1)));

        customers.change(asked);

        assertThat(customers.find(kept.crf()))
                .isEqualTo(new Customer(
                        kept.crf(),
                        "Other Name",
                        asked.dateOfBirth(),
                        moved,
                        Optional.empty(),
                        reached,
                        kept.registeredOn(),
                        Optional.empty()));
    }

    @Test
    void aCustomerChangesDateOfBirthAddressMobileAndEmailAlone() {
        OwnDetails own = fixture.engine().actAsCustomer(kept.crf()).details();

        own.change(Optional.of(LocalDate.of(1990, 1, 1)), moved, reached);

        assertThat(own.show())
                .isEqualTo(new Customer(
                        kept.crf(),
                        kept.name(),
                        Optional.of(LocalDate.of(1990, 1, 1)),
                        moved,
                        kept.idProof(),
                        reached,
                        kept.registeredOn(),
                        Optional.empty()));
    }

    @Test
    void aRefusedChangeChangesNothing() {
        OwnDetails own = fixture.engine().actAsCustomer(kept.crf()).details();

        assertThatThrownBy(() -> own.change(Optional.of(LocalDate.of(2025, 3, 10)), moved, reached))
                .isInstanceOf(InvalidInputException.class);
        assertThat(own.show()).isEqualTo(kept);
    }

    @Test
    void aCustomerWhoIsNotThereCantBeChanged() {
        assertThatThrownBy(() -> customers.change(Samples.customer(4711))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> customers.find(new Crf(4711))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRemovedCustomerCantBeChanged() {
        customers.remove(kept.crf());

        assertThatThrownBy(() -> customers.change(kept))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.CUSTOMER_REMOVED));
    }

    @Test
    void theHandleOfARemovedCustomerStopsWorking() {
        OwnDetails own = fixture.engine().actAsCustomer(kept.crf()).details();
        customers.remove(kept.crf());

        assertThatThrownBy(own::show).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(() -> own.change(Optional.empty(), moved, reached))
                .isInstanceOf(SessionEndedException.class);
    }

    @Nested
    class Searching {
        private final Crf second = customers
                .add(NewCustomer.named(
                        "José Example", Samples.address(), new Contact("+91 (98) 7654-3210", "jose@example.com")))
                .crf();

        @ParameterizedTest
        @CsvSource({"101", "jose", "EXAMPLE jo", "'987 65'", "43210"})
        void aCustomerIsFoundByCrfWordsOfTheNameAndDigitsOfTheMobile(String text) {
            assertThat(customers.search(text, Optional.empty(), 10))
                    .extracting(Customer::crf)
                    .containsExactly(second);
        }

        @ParameterizedTest
        @CsvSource({"10", "nobody", "98 12", "'  ose'"})
        void whatMatchesNobodyFindsNobody(String text) {
            assertThat(customers.search(text, Optional.empty(), 10)).isEmpty();
        }

        @Test
        void pagesFollowEachOtherByCrf() {
            assertThat(crfs(customers.search("", Optional.empty(), 1))).containsExactly(kept.crf());
            assertThat(crfs(customers.search("", Optional.of(kept.crf()), 1))).containsExactly(second);
            assertThat(customers.search("", Optional.of(second), 1)).isEmpty();
        }

        @Test
        void removedCustomersAreHidden() {
            customers.remove(second);

            assertThat(crfs(customers.search("", Optional.empty(), 10))).containsExactly(kept.crf());
        }

        private List<Crf> crfs(List<Customer> found) {
            return found.stream().map(Customer::crf).toList();
        }
    }
}
