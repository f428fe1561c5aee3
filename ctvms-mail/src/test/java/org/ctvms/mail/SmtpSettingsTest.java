package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.refusal.InvalidSettingsException;
import org.junit.jupiter.api.Test;

class SmtpSettingsTest {
    @Test
    void everyMistakeIsToldAtOnce() {
        assertThatThrownBy(() -> SmtpSettings.of(" ", 70_000, "nobody"))
                .isInstanceOfSatisfying(
                        InvalidSettingsException.class,
                        e -> assertThat(e.problems())
                                .hasSize(3)
                                .anyMatch(problem -> problem.startsWith("smtp.port is 70000")));
    }

    @Test
    void aMistakeShowsItsValueHarmlessly() {
        assertThatThrownBy(() -> SmtpSettings.of("smtp.example.com", 25, "x\r\nBcc: " + "y".repeat(10_000)))
                .isInstanceOf(InvalidSettingsException.class)
                .message()
                .contains("smtp.sender is 'x\uFFFD\uFFFDBcc: yyy")
                .hasSizeLessThan(200);
    }

    @Test
    void thePasswordIsNoPartOfTheText() {
        assertThat(SmtpSettings.of("smtp.example.com", 587, "a@example.com").login("user", "secret-word"))
                .asString()
                .contains("user")
                .doesNotContain("secret-word");
    }

    @Test
    void startTlsIsTheDefault() {
        assertThat(SmtpSettings.of("smtp.example.com", 587, "a@example.com").security())
                .isEqualTo(SmtpSettings.Security.STARTTLS);
    }
}
