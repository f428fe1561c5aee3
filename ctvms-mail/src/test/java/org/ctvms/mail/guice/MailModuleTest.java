package org.ctvms.mail.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.mail.SmtpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailModuleTest {
    private static final SmtpSettings SETTINGS = SmtpSettings.of("mail.example.com", 587, "billing@example.com");

    @Test
    void templatesOfTheHostAreTaken(@TempDir Path templates) throws IOException, MailException {
        Files.createDirectory(templates.resolve("en"));
        Files.writeString(templates.resolve("en/otp.subject.ftl"), "Your sample code");
        MailTransport mail = Guice.createInjector(
                        new MailModule(SETTINGS, Optional.of(templates), InstantSource.system()))
                .getInstance(MailTransport.class);
        assertThat(mail.preview(code()).subject()).isEqualTo("Your sample code");
    }

    @Test
    void equalModulesMakeOneTransport() {
        Injector injector = Guice.createInjector(new MailModule(SETTINGS), new MailModule(SETTINGS));
        assertThat(injector.getInstance(MailTransport.class)).isSameAs(injector.getInstance(MailTransport.class));
    }

    private static Letter code() {
        return new Letter(
                new UUID(0, 1),
                MailKind.OTP,
                Optional.empty(),
                Optional.empty(),
                "sample@example.com",
                Language.ENGLISH,
                "Sample Cable Network",
                Map.of("name", "Sample Customer", "code", "123456", "expires", "10:05", "minutes", "5"),
                List.of(),
                Optional.empty());
    }
}
