package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.ctvms.core.refusal.InvalidInputException;
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
    void aPrivacyThatIsMissingIsRefusedAndNeverMeansNone() {
        SmtpSettings settings = SmtpSettings.of("smtp.example.com", 587, "a@example.com");
        assertThatThrownBy(() -> settings.security(null))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("smtp.security is missing");
    }

    @Test
    void whatIsMissingIsNamed() {
        SmtpSettings settings = SmtpSettings.of("smtp.example.com", 587, "a@example.com");
        assertThatThrownBy(() -> SmtpSettings.of(null, 587, null))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("smtp.host is missing")
                .hasMessageContaining("smtp.sender is missing");
        assertThatThrownBy(() -> settings.timeouts(null, null)).isInstanceOf(InvalidSettingsException.class);
        assertThatThrownBy(() -> settings.login("user", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> settings.replyTo(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> settings.senderName(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> settings.tls(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SmtpMail(null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aFolderOfTemplatesThatIsNotThereIsNamed() {
        SmtpSettings settings = SmtpSettings.of("smtp.example.com", 587, "a@example.com");
        assertThatThrownBy(() -> new SmtpMail(settings, Optional.of(Path.of("no-such-folder")), InstantSource.system()))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("hostTemplates is no-such-folder");
    }

    @Test
    void startTlsIsTheDefault() {
        assertThat(SmtpSettings.of("smtp.example.com", 587, "a@example.com").security())
                .isEqualTo(SmtpSettings.Security.STARTTLS);
    }
}
