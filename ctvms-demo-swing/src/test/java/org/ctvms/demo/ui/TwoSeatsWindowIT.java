package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.nio.file.Path;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.settings.SettingsFile;
import org.ctvms.demo.settings.SettingsStore;
import org.ctvms.demo.settings.SettingsTable;
import org.ctvms.demo.settings.Stationery;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two seats that change the settings at once. */
class TwoSeatsWindowIT extends WindowTest {
    @TempDir
    Path otherHome;

    @Override
    Program start() {
        office = SmallOffice.openShared(home);
        return execute(() -> Program.on(office.host()));
    }

    private SettingsStore otherSeat() {
        return SettingsTable.in(office.host().database(), new SettingsFile(otherHome));
    }

    private static OfficeSettings calledFrom(OfficeSettings settings, String phone) {
        Stationery before = settings.stationery();
        return settings.with(new Stationery(
                phone, before.taxNumber(), before.archive(), before.logo(), before.receipt(), before.printAtOnce()));
    }

    @Test
    void secondSeatIsToldWhatTheFirstChangedAndLosesNothing() {
        OfficeSettings shown = office.host().settings();
        signInAsAdmin();
        go("settings");
        window.tabbedPane("tabs").selectTab(2);
        settle();
        otherSeat().save(shown, calledFrom(shown, "044 111111"));
        window.textBox("phone").setText("044 222222");
        window.textBox("taxNumber").setText("GSTIN 00AAAAA0000A0Z0");

        press("save");

        assertThat(notice()).startsWith("Another seat changed this meanwhile: Phone, as it is to be printed.");
        window.textBox("phone").requireText("044 222222");
        assertThat(office.host().settings().stationery().phone()).isEqualTo("044 111111");
        picture("settings-changed-elsewhere");

        press("save");
        Stationery saved = otherSeat().read().orElseThrow().stationery();
        assertThat(saved.phone()).isEqualTo("044 222222");
        assertThat(saved.taxNumber()).isEqualTo("GSTIN 00AAAAA0000A0Z0");
    }
}
