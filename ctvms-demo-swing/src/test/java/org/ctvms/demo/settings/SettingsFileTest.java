package org.ctvms.demo.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.mail.SmtpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final MailServer SERVER = new MailServer(
            "mail.example.com",
            587,
            SmtpSettings.Security.STARTTLS,
            "billing@example.com",
            "billing@example.com",
            "sample=secret #1");
    private static final OfficeSettings SETTINGS = new OfficeSettings(
            "Kabel Contoh \u20B9",
            "Jalan Contoh 1\nJakarta",
            "Terima kasih",
            "IDR",
            0,
            "Asia/Jakarta",
            Language.INDONESIAN,
            "50000",
            30,
            Optional.of(SERVER));

    @TempDir
    Path home;

    @Test
    void whatIsWrittenIsRead() {
        new SettingsFile(home).write(SETTINGS);

        assertThat(new SettingsFile(home).read()).contains(SETTINGS);
    }

    @Test
    void withoutAServerMailsAreCaught() {
        new SettingsFile(home).write(SETTINGS.with(Optional.empty()));

        assertThat(new SettingsFile(home).read().orElseThrow().mailServer()).isEmpty();
    }

    @Test
    void nothingIsReadBeforeAnythingWasWritten() {
        assertThat(new SettingsFile(home).read()).isEmpty();
    }

    @Test
    void onlyTheOwnerReadsTheFileWithThePassword() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: this file system knows no owners");
        new SettingsFile(home).write(SETTINGS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("office.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aMailPasswordIsNeverPartOfAText() {
        assertThat(SETTINGS.toString()).doesNotContain("sample=secret");
    }
}
