package org.ctvms.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "\u00A0+91\u00A098765\u202F43210, +91 98765 43210",
        "98765\u201143210, 98765-43210",
        "98765\u201343210, 98765-43210",
        "\u202A+91 98765 43210\u202C, +91 98765 43210",
        "\uFEFF98765\u200B43210\u200E, 9876543210",
        "\uFF0B\uFF19\uFF11\uFF0898765\uFF0943210, +91(98765)43210",
        "\u096F\u096E\u096D\u096C\u096B\u0669\u0668\u0667\u0666\u0665, 9876598765",
        "030\u20441234567, 030/1234567",
        "98765\u00B743210, 98765.43210"
    })
    void pastedMobileIsStoredInPlainCharacters(String pasted, String kept) {
        assertThat(mobile(pasted)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+91 98765 43210", "080-555-0102", "(044) 2000.103", "030/1234567"})
    void mobileInPlainCharactersIsStoredAsItIs(String typed) {
        assertThat(mobile(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2460\u2461\u2462\u2463\u2464\u2465\u2466",
                "98765\t43210",
                "98765\n43210",
                "\u200E",
                "12345",
                "9876543210/9876543211",
                "9876x43210"
            })
    void invalidMobileIsRefused(String typed) {
        assertThatThrownBy(() -> mobile(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void invisibleCharactersDoNotCountForTheLength() {
        assertThat(mobile("\u200E".repeat(40) + "9876543210")).isEqualTo("9876543210");
    }

    private static String mobile(String typed) {
        return new Contact(typed, "sample@example.com").mobile();
    }
}
