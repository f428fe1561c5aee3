package org.ctvms.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctvms.core.mail.MailKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaughtMailTest {
    @ParameterizedTest
    @CsvSource({
        "Welcome to Sample Cable Network: your sign-in, CREDENTIALS",
        "Your sign-in for Sample Cable Network, CREDENTIALS",
        "Sample Cable Network: your one-time code, OTP"
    })
    void aMailIsKnownByItsSubjectWhomeverItIsFor(String subject, MailKind kind) {
        assertThat(new CaughtMail("sample@example.com", subject, "", List.of()).kind())
                .contains(kind);
    }
}
