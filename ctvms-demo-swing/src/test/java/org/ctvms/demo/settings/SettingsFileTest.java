package org.ctvms.demo.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.mail.SmtpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            10,
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

    private DamagedSettingsException damaged() {
        return catchThrowableOfType(DamagedSettingsException.class, () -> new SettingsFile(home).read());
    }

    private Path file() {
        return home.resolve("office.properties");
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private void replace(String part, String by) throws IOException {
        new SettingsFile(home).write(SETTINGS);
        write(Files.readString(file()).replace(part, by));
    }

    @Test
    void emptyFileIsNeverTakenForTheSample() throws IOException {
        write("");

        assertThat(damaged().lost()).contains("operator.name", "currency", "zone", "grace.days");
        assertThat(damaged()).hasMessageContaining(file().toString()).hasMessageContaining("from a backup");
        assertThat(file()).isEmptyFile();
    }

    @Test
    void oneWrongWordIsNamedAndTheRestIsRead() throws IOException {
        replace("grace.days=30", "grace.days=a month");

        assertThat(damaged().lost()).containsExactly("grace.days = a month");
        assertThat(damaged().readable().operatorName()).isEqualTo(SETTINGS.operatorName());
        assertThat(damaged().readable().mailServer()).contains(SERVER);
    }

    @Test
    void fileOfAnEarlierReleaseLocksAfterAQuarterOfAnHour() throws IOException {
        replace("idle.lock.minutes=10", "");

        assertThat(new SettingsFile(home).read().orElseThrow().idleLockMinutes())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1441", "never"})
    void pauseBeforeTheLockThatThereIsNotIsDamage(String minutes) throws IOException {
        replace("idle.lock.minutes=10", "idle.lock.minutes=" + minutes);

        assertThat(damaged().lost()).containsExactly("idle.lock.minutes = " + minutes);
        assertThat(damaged().readable().idleLockMinutes()).isEqualTo(15);
    }

    @Test
    void currencyThatThereIsNotIsDamage() throws IOException {
        replace("currency=IDR", "currency=RUPIAH");

        assertThat(damaged().lost()).singleElement().asString().startsWith("currency ");
    }

    @Test
    void mailServerThatIsHalfLostIsNotForgotten() throws IOException {
        replace("smtp.host=mail.example.com", "");

        assertThat(damaged().lost()).containsExactly("smtp.host");
        assertThat(damaged().readable().mailServer()).isEmpty();
    }

    @Test
    void fileOfOtherBytesIsDamaged() throws IOException {
        Files.write(file(), new byte[] {0, (byte) 0xff, (byte) 0xfe, 10, 0});
        assertThat(damaged().lost()).contains("operator.name");

        write("operator.name=\\uZZZZ");
        assertThat(damaged().lost()).contains("operator.name");
    }

    @Test
    void damagedFilesArePutAsideAndStay() throws IOException {
        for (String damage : List.of("", "language=MARTIAN")) {
            write(damage);
            new SettingsFile(home).replaceDamaged(SETTINGS);
            assertThat(new SettingsFile(home).read()).contains(SETTINGS);
        }

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted())
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .matches("office\\.properties\\.damaged-\\d{4}-\\d{2}-\\d{2}");
        }
    }

    @Test
    void settingsThatCannotBeWrittenLeaveTheOldOnes() throws IOException {
        new SettingsFile(home).write(SETTINGS);
        Files.createDirectories(home.resolve("office.properties.next/in-the-way"));

        assertThatThrownBy(() -> new SettingsFile(home).write(OfficeSettings.SAMPLE))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(new SettingsFile(home).read()).contains(SETTINGS);
    }
}
