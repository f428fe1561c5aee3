package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.retention.Retention;
import org.ctvms.demo.mail.CaughtMail;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.demo.settings.Limits;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.settings.SettingsFile;
import org.ctvms.mail.SmtpSettings.Security;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsWindowIT extends WindowTest {
    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    Path folder;

    @BeforeEach
    void goThere() {
        signInAsAdmin();
        go("settings");
    }

    private void showMail() {
        window.tabbedPane("tabs").selectTab(1);
        settle();
    }

    private void type(int port) {
        window.radioButton("sent").click();
        window.textBox("smtp.host").setText(LOOPBACK);
        window.textBox("smtp.port").setText(Integer.toString(port));
        window.comboBox("security").selectItem(Security.NONE.ordinal());
        window.textBox("smtp.sender").setText("billing@example.com");
    }

    @Test
    void aNewNameIsSeenFromTheSignInOn() {
        window.textBox("currency").requireText("INR, 2 decimals").requireNotEditable();
        window.textBox("zone").requireNotEditable();
        picture("settings");
        window.textBox("operatorName").setText("Another Sample Network");
        window.textBox("minimumPayment").setText("1,000");
        press("save");

        window.button("signIn").requireVisible();
        assertThat(notice()).startsWith("The settings are saved");
        assertThat(window.target().getTitle()).startsWith("Another Sample Network");
        assertThat(office.host().engine().settings().operator().name()).isEqualTo("Another Sample Network");
        assertThat(office.host().engine().settings().minimumPayment()).isEqualTo(Money.of(1000));
        picture("settings-saved");
    }

    @Test
    void everyMistakeIsShownBesideItsFieldAndNothingIsSaved() {
        OfficeSettings before = office.host().settings();
        window.textBox("operatorName").setText("");
        window.textBox("minimumPayment").setText("abc");
        window.textBox("graceDays").setText("5000");
        press("save");

        assertThat(window.textBox("operatorName.problem").text()).isEqualTo("Fill this in.");
        assertThat(window.textBox("minimumPayment.problem").text()).isEqualTo("Enter an amount like 499.50.");
        assertThat(window.textBox("graceDays.problem").text()).isEqualTo("Enter a value from 0 to 3,650.");
        assertThat(notice()).startsWith("Nothing was saved: 3 entries");
        assertThat(office.host().settings()).isEqualTo(before);
        picture("settings-refused");

        press("discard");
        window.textBox("minimumPayment").requireText("250.00");
    }

    @Test
    void recordsAndSessionsHaveTheirLimits() {
        resize(1024, 700);
        window.tabbedPane("tabs").selectTab(3);
        settle();
        window.textBox("mailMonths").requireText("13");
        window.textBox("auditMonths").requireText("0");
        picture("settings-records");
        window.textBox("auditMonths").setText("1201");
        window.textBox("changeDays").setText("many");
        press("save");
        assertThat(window.textBox("auditMonths.problem").text()).isEqualTo("Enter a value from 0 to 1,200.");
        assertThat(window.textBox("changeDays.problem").text()).isEqualTo("Enter a whole number.");
        picture("settings-records-refused");

        window.textBox("auditMonths").setText("24");
        window.textBox("changeDays").setText("30");
        window.textBox("mailMonths").setText("6");
        window.textBox("jobLogMonths").setText("7");
        window.textBox("idleMinutes").setText("60");
        window.textBox("sessionMinutes").setText("600");
        press("save");
        window.button("signIn").requireVisible();

        Limits saved = new Limits(60, 600, new Retention(30, 6, 7, 24));
        assertThat(office.host().settings().limits()).isEqualTo(saved);
        assertThat(office.host().engine().settings().retention()).isEqualTo(saved.retention());
        assertThat(new SettingsFile(office.host().home()).read().orElseThrow().limits())
                .isEqualTo(saved);
    }

    @Test
    void theCurrencyStaysOnceThereArePlans() {
        OfficeSettings before = office.host().settings();
        OfficeSettings rupiah = new OfficeSettings(
                before.operatorName(),
                before.operatorAddress(),
                before.footerNotes(),
                "IDR",
                0,
                before.zone(),
                before.language(),
                "50000",
                before.graceDays(),
                before.idleLockMinutes(),
                Optional.empty());

        assertThatThrownBy(() -> office.host().change(rupiah))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("currency is IDR with 0 decimals; the data are kept in INR with 2 decimals");
        assertThat(office.host().settings()).isEqualTo(before);
        assertThat(office.host().engine().settings().currency().code()).isEqualTo("INR");
    }

    @Test
    void aTestMailArrivesBeforeAnythingIsSaved() {
        showMail();
        try (MailCatcher server = MailCatcher.start(folder)) {
            type(server.port());
            window.textBox("recipient").setText("sample.admin@example.com");
            press("send");

            assertThat(notice()).contains("accepted the test mail", "sample.admin@example.com");
            assertThat(server.take().all())
                    .extracting(CaughtMail::recipient)
                    .containsExactly("sample.admin@example.com");
            assertThat(office.host().settings().mailServer()).isEmpty();
            picture("settings-mail-sent");
        }
    }

    @Test
    void aServerThatIsNotThereIsToldClearly() throws IOException {
        showMail();
        int port = closedPort();
        type(port);
        window.textBox("recipient").setText("sample.admin@example.com");
        press("send");

        assertThat(notice())
                .contains("The mail server 127.0.0.1:" + port + " can't be used", "check the mail server's host, port");
        picture("settings-mail-failed");
        window.textBox("recipient").setText("nobody");
        press("send");
        assertThat(window.textBox("recipient.problem").text()).isEqualTo("Enter an address like name@example.com.");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    @Test
    void gmailsServerIsFilledInAndItsMistakesAreMarkedOnTheirTab() {
        showMail();
        window.radioButton("sent").click();
        press("gmail");
        window.textBox("smtp.host").requireText("smtp.gmail.com");
        window.textBox("smtp.port").requireText("587");
        window.comboBox("security").requireSelection("STARTTLS");
        picture("settings-mail");
        window.textBox("smtp.user").setText("you@example.com");
        window.tabbedPane("tabs").selectTab(0);
        press("save");

        window.tabbedPane("tabs").requireSelectedTab(org.assertj.swing.data.Index.atIndex(1));
        assertThat(window.textBox("smtp.sender.problem").text()).contains("Enter an address like");
        assertThat(window.textBox("smtp.password.problem").text()).startsWith("Enter the password");
        picture("settings-mail-refused");
    }

    @Test
    void aSavedPasswordIsKeptAndNeverShown() {
        MailServer saved = new MailServer(LOOPBACK, 2525, Security.NONE, "billing@example.com", "sample", "secret");
        office.host().change(office.host().settings().with(Optional.of(saved)));
        press("discard");
        speak(Language.INDONESIAN);
        showMail();

        window.textBox("smtp.password").requireText("");
        window.textBox("smtp.port").setText("2526");
        picture("settings-mail-indonesian");
        press("save");
        assertThat(office.host().settings().mailServer())
                .contains(new MailServer(LOOPBACK, 2526, Security.NONE, "billing@example.com", "sample", "secret"));
    }

    @Test
    void aKeptPasswordGoesToNoOtherServer() {
        MailServer saved = new MailServer(LOOPBACK, 2525, Security.NONE, "billing@example.com", "sample", "secret");
        office.host().change(office.host().settings().with(Optional.of(saved)));
        press("discard");
        showMail();
        window.textBox("smtp.host").setText("mail.example.com");
        press("save");

        assertThat(window.textBox("smtp.password.problem").text()).startsWith("Enter the password");
        assertThat(office.host().settings().mailServer()).contains(saved);
    }
}
