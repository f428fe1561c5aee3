package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenAddressTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminCustomers customers = fixture.admin().customers();

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not an address like name@example.com");
    }

    private static Contact at(String address) {
        return new Contact("9876543210", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {".asha@example.com", "asha.@example.com", "asha@example.-com"})
    void customerIsNotAddedWithAnInvalidAddress(String address) {
        NewCustomer asked = fixture.newCustomer("Sample Name");

        assertRefused(() -> customers.add(NewCustomer.named(asked.name(), asked.address(), at(address))));

        assertThat(customers.search("", Optional.empty(), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".asha@example.com", "asha.@example.com", "asha@example.-com"})
    void customerIsNotChangedToAnInvalidAddress(String address) {
        Customer kept = customers.add(fixture.newCustomer("Sample Name")).customer();
        Customer changed = new Customer(
                kept.crf(),
                kept.name(),
                kept.dateOfBirth(),
                kept.address(),
                kept.idProof(),
                at(address),
                kept.registeredOn(),
                kept.removedOn());
        OwnDetails own = fixture.engine().actAsCustomer(kept.crf()).details();

        assertRefused(() -> customers.change(changed));
        assertRefused(() -> own.change(kept.dateOfBirth(), kept.address(), at(address)));

        assertThat(customers.find(kept.crf())).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {".asha@example.com", "asha.@example.com", "asha@example.-com"})
    void adminIsNotAddedWithAnInvalidAddress(String address) {
        assertRefused(() -> new NewAdmin("sample", "Sample", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {".asha@example.com", "asha.@example.com", "asha@example.-com"})
    void sampleGoesToNoInvalidAddress(String address) {
        assertRefused(() -> fixture.engine().mail().sendSample(MailKind.OTP, address));
    }
}
