package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.refusal.MailNotSentException;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The button "send a test mail": a whole engine on a real SMTP server. */
class SampleMailTest {
    private static final String OFFICE = "office@example.com";

    private final GreenMail server = TestMailServer.of(ServerSetup.PROTOCOL_SMTP);
    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 11, 10), ZoneId.of("Asia/Kolkata"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpSettings settings() {
        return SmtpSettings.of("127.0.0.1", server.getSmtp().getPort(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
    }

    private MailDelivery mail(SmtpSettings settings) {
        return Ctvms.builder()
                .storage(new InMemoryStorage())
                .mail(new SmtpMail(settings))
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.of("Sample Cable Network"))
                .clock(clock)
                .build()
                .mail();
    }

    @ParameterizedTest
    @EnumSource
    void aSampleOfEachKindArrivesAndPassesTheOutboxBy(MailKind kind) throws Exception {
        MailDelivery mail = mail(settings());

        mail.sendSample(kind, OFFICE);

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo(mail.preview(kind).subject());
        assertThat(message.getAllRecipients()).singleElement().hasToString(OFFICE);
        assertThat(mail.count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
    }

    @Test
    void noServerTakesTwoSamplesForTheSameLetter() throws Exception {
        MailDelivery mail = mail(settings());

        mail.sendSample(MailKind.OTP, OFFICE);
        clock.advanceDays(1);
        mail.sendSample(MailKind.OTP, OFFICE);

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aConnectionThatIsRefusedIsToldWithTheServerAndWhatToDo() {
        SmtpSettings settings = settings();
        server.stop();

        assertThatThrownBy(() -> mail(settings).sendSample(MailKind.OTP, OFFICE))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        refusal -> assertThat(refusal.retryable()).isTrue())
                .hasMessageStartingWith("The mail server 127.0.0.1:" + settings.port() + " can't be used")
                .hasMessageEndingWith(
                        "; check the mail server's host, port, security, user and password, and send again");
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() {
        server.setUser("billing@sample-cable.example", "billing", "right");

        assertThatThrownBy(
                        () -> mail(settings().login("billing", "wrong-sample")).sendSample(MailKind.OTP, OFFICE))
                .isInstanceOf(MailNotSentException.class)
                .hasMessageContaining("user and password")
                .hasMessageNotContaining("wrong-sample")
                .hasMessageNotContaining("\n");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScriptedServer.Script.class)
    void whatTheServerRefusesIsToldAsFinalOrNot(ScriptedServer.Script script) throws Exception {
        try (ScriptedServer scripted = ScriptedServer.start(script)) {
            assertThatThrownBy(() -> mail(scripted.settings()).sendSample(MailKind.OTP, OFFICE))
                    .isInstanceOfSatisfying(
                            MailNotSentException.class,
                            refusal -> assertThat(refusal.retryable()).isEqualTo(!script.isFinal()));
        }
    }
}
