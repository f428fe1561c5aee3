package org.ctvms.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.settings.ReceiptRoll;
import org.ctvms.demo.settings.SettingsChangedException;
import org.ctvms.demo.settings.SettingsFile;
import org.ctvms.demo.settings.Stationery;
import org.ctvms.persistence.testing.TestDatabase;
import org.ctvms.reports.FileInvoiceArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs with homes of their own on one database. */
class TwoSeatsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final HikariDataSource pool = TestDatabase.shared().newDatabase();

    @TempDir
    Path folder;

    private DemoEngine first;
    private DemoEngine second;

    @BeforeEach
    void open() {
        new SettingsFile(folder.resolve("first")).write(named("First Sample Network"));
        first = seat("first");
        new SettingsFile(folder.resolve("second")).write(named("Second Sample Network"));
        second = seat("second");
    }

    private DemoEngine seat(String home) {
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        return DemoEngine.on(DemoDatabase.shared(new HikariDataSource(config)), folder.resolve(home), TODAY);
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
        pool.close();
    }

    private static OfficeSettings named(String name) {
        OfficeSettings sample = OfficeSettings.SAMPLE;
        return with(sample, name, sample.graceDays());
    }

    private static OfficeSettings with(OfficeSettings settings, String name, int graceDays) {
        return new OfficeSettings(
                        name,
                        settings.operatorAddress(),
                        settings.footerNotes(),
                        settings.currency(),
                        settings.decimals(),
                        settings.zone(),
                        settings.language(),
                        settings.minimumPayment(),
                        graceDays,
                        settings.idleLockMinutes(),
                        settings.mailServer())
                .with(settings.stationery());
    }

    @Test
    void bothSeatsHaveTheSettingsThatWereThereFirst() {
        assertThat(second.settings()).isEqualTo(first.settings());
        assertThat(second.engine().settings().operator().name()).isEqualTo("First Sample Network");
    }

    @Test
    void changesOfDifferentSettingsAreBothKept() {
        OfficeSettings shown = first.settings();
        first.change(shown, with(shown, shown.operatorName(), 30));
        second.change(shown, with(shown, "Another Sample Network", shown.graceDays()));

        first.refresh();
        assertThat(first.settings()).isEqualTo(second.settings());
        assertThat(second.settings().graceDays()).isEqualTo(30);
        assertThat(first.engine().settings().operator().name()).isEqualTo("Another Sample Network");
    }

    @Test
    void secondToChangeTheSameSettingIsToldAndNothingIsLost() {
        OfficeSettings shown = first.settings();
        OfficeSettings typed = with(shown, shown.operatorName(), 45);
        first.change(shown, with(shown, shown.operatorName(), 30));

        assertThatThrownBy(() -> second.change(shown, typed))
                .isInstanceOfSatisfying(
                        SettingsChangedException.class,
                        e -> assertThat(e.names()).containsExactly("grace.days"));
        assertThat(second.settings().graceDays()).isEqualTo(30);

        second.change(second.settings(), typed);
        first.refresh();
        assertThat(first.settings().graceDays()).isEqualTo(45);
    }

    @Test
    void archiveFolderIsSharedOnceItIsSet() throws IOException {
        assertThat(first.archive()).isNotEqualTo(second.archive());
        Path shared = folder.resolve("shared");
        Stationery stationery = new Stationery(
                "044 000000",
                "GSTIN 00AAAAA0000A0Z0",
                shared.toString(),
                first.settings().stationery().logo(),
                ReceiptRoll.MM_58,
                true);
        first.change(first.settings().with(stationery));
        second.refresh();

        assertThat(second.archive()).isEqualTo(shared);
        assertThat(second.settings().stationery()).isEqualTo(stationery);
        assertThat(second.engine().settings().operator().address())
                .endsWith("Phone: 044 000000\nGSTIN 00AAAAA0000A0Z0");
        new FileInvoiceArchive(first.archive()).save(new InvoiceNumber(7), new byte[] {1});
        assertThat(second.engine().health().invoiceSeries().highestArchived()).contains(new InvoiceNumber(7));
    }

    @Test
    void folderThatCannotBeWrittenToIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String archive : new String[] {file.toString(), "invoices"}) {
            Stationery stationery = new Stationery("", "", archive, Stationery.PLAIN.logo(), ReceiptRoll.NONE, false);
            OfficeSettings changed = first.settings().with(stationery);
            assertThatThrownBy(() -> first.change(changed)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(first.settings().stationery()).isEqualTo(Stationery.PLAIN);
    }
}
