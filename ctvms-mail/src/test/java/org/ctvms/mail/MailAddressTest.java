package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.customer.EmailAddress;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    private static final int CASES = 200_000;
    private static final String COMMON = "ab1.-_";
    private static final String RARE = "+'!#$%&*/=?^`{|}~ \t\"<>()[],;:\\@é\u00A0\u0000\u200E";

    private final Random random = new Random(20_250_310);

    @Test
    void mailLibraryTakesEveryAddressThatIsAccepted() throws AddressException {
        int accepted = 0;
        for (int at = 0; at < CASES; at++) {
            String address = part() + "@" + part();
            if (isAccepted(address)) {
                accepted++;
                assertThat(new InternetAddress(address, true).getAddress()).isEqualTo(address);
            }
        }
        assertThat(accepted).isBetween(CASES / 20, CASES * 19 / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {".billing@example.com", "billing.@example.com", "billing@example..com", "billing@.com"})
    void senderAndReplyToFollowTheSameRule(String address) {
        SmtpSettings settings = SmtpSettings.of("smtp.example.com", 587, "billing@example.com");

        assertThatThrownBy(() -> SmtpSettings.of("smtp.example.com", 587, address))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("smtp.sender is '" + address + "'");
        assertThatThrownBy(() -> settings.replyTo(address))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("smtp.replyTo is '" + address + "'");
        assertThatCode(() -> settings.replyTo("accounts@example.co.in")).doesNotThrowAnyException();
    }

    private static boolean isAccepted(String address) {
        try {
            return EmailAddress.check("email", address).equals(address);
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private String part() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(at -> String.valueOf(sign()))
                .collect(Collectors.joining());
    }

    private char sign() {
        String signs = random.nextInt(30) == 0 ? RARE : COMMON;
        return signs.charAt(random.nextInt(signs.length()));
    }
}
