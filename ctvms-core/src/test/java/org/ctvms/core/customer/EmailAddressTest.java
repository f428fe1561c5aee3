package org.ctvms.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".asha@example.com",
                "asha.@example.com",
                ".@example.com",
                "asha..k@example.com",
                "asha@.example.com",
                "asha@example.com.",
                "asha@example..com",
                "asha@-example.com",
                "asha@example-.com",
                "asha@example.-com",
                "asha@a123456789012345678901234567890123456789012345678901234567890123.com",
                "asha@",
                "@example.com",
                "asha@k@example.com",
                "asha k@example.com",
                "asha,k@example.com",
                "asha@example.com, k@example.com",
                "Asha <asha@example.com>",
                "\"asha\"@example.com",
                "asha@[127.0.0.1]",
                "asha@ex_ample.com",
                "ashá@example.com"
            })
    void addressThatMailLibrariesRefuseIsRefused(String address) {
        assertThatThrownBy(() -> EmailAddress.check("email", address))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha@example.com",
                "a.s.h.a+cable@mail.example-1.co.in",
                "asha_k-1@localhost",
                "o'hara@example.com",
                "1@2.example"
            })
    void plainAddressIsAccepted(String address) {
        assertThat(EmailAddress.check("email", " " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {".asha@example.com", "asha.@example.com", "asha@example.-com"})
    void storedAddressStaysReadable(String address) {
        assertThat(new Contact("9876543210", address).email()).contains(address);
    }
}
