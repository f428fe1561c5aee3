package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoEmailCustomerTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminCustomers customers = fixture.admin().customers();

    private Customer add() {
        return customers.add(fixture.newCustomerWithoutEmail("Sample Customer")).customer();
    }

    @Test
    void customerMayHaveNoEmail() {
        Customer added = add();

        assertThat(added.contact().email()).isEmpty();
        assertThat(customers.find(added.crf())).isEqualTo(added);
        assertThat(customers.search("Sample", Optional.empty(), 10)).containsExactly(added);
    }

    @Test
    void adminAddsAndRemovesTheEmail() {
        Customer added = add();
        Customer with = customers.change(Samples.at(Optional.of("new@example.com"), added));

        assertThat(customers.find(added.crf())).isEqualTo(with);
        assertThat(customers.change(added)).isEqualTo(added);
        assertThat(customers.find(added.crf()).contact().email()).isEmpty();
        assertThat(fixture.admin()
                        .audit()
                        .list(AuditFilter.ALL.action(AuditAction.CUSTOMER_CHANGED), Optional.empty(), 10))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.entry().details()).isEqualTo("e-mail"));
    }

    @Test
    void customerRemovesTheirOwnEmail() {
        Customer added = customers.add(fixture.newCustomer("Sample Customer")).customer();
        OwnDetails own = fixture.engine().actAsCustomer(added.crf()).details();

        own.change(
                added.dateOfBirth(),
                added.address(),
                Contact.withoutEmail(added.contact().mobile()));

        assertThat(own.show()).isEqualTo(Samples.withoutEmail(added));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "none", "no e-mail"})
    void textIsNoWayToHaveNoEmail(String text) {
        assertThatThrownBy(() -> new Contact("9876543210", text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("email"));
        assertThatThrownBy(() -> new Contact("9876543210", Optional.of(text)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void missingEmailIsSaidAndNotLeftOut() {
        assertThatThrownBy(() -> new Contact("9876543210", (Optional<String>) null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Contact("9876543210", (String) null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoSharesAnEmailIsCountedBeforeAnotherGetsIt() {
        assertThat(customers.countWithEmail("sample@example.com")).isZero();
        customers.add(fixture.newCustomer("One"));
        Customer second = customers.add(fixture.newCustomer("Two")).customer();
        add();

        assertThat(customers.countWithEmail("SAMPLE@example.com")).isEqualTo(2);
        customers.remove(second.crf());
        assertThat(customers.countWithEmail("sample@example.com")).isEqualTo(1);
        assertThatThrownBy(() -> customers.countWithEmail("none")).isInstanceOf(InvalidInputException.class);
    }
}
