package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailTest {
    private static final Instant NOW = Instant.parse("2026-11-10T04:30:00Z");

    private final GreenMail server = TestMailServer.of(ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpSettings plain() {
        return SmtpSettings.of("127.0.0.1", server.getSmtp().getPort(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
    }

    private static SmtpMail mail(SmtpSettings settings) {
        return new SmtpMail(settings, Optional.empty(), InstantSource.fixed(NOW));
    }

    private MimeMessage sent(SmtpSettings settings, Letter letter) throws MailException {
        try (MailTransport.Delivery delivery = mail(settings).open()) {
            delivery.send(letter);
        }
        return server.getReceivedMessages()[0];
    }

    private static BodyPart alternative(MimeMessage message, int at) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        return ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(at);
    }

    private static String text(MimeMessage message) throws Exception {
        return (String) alternative(message, 0).getContent();
    }

    private static String html(MimeMessage message) throws Exception {
        return (String) alternative(message, 1).getContent();
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of(
                        SampleLetters.credentials(Language.ENGLISH),
                        "Welcome to Sample Cable Network: your sign-in",
                        "User name: crf100"),
                Arguments.of(
                        SampleLetters.credentials(Language.INDONESIAN),
                        "Selamat datang di Sample Cable Network: data login Anda",
                        "Nama pengguna: crf100"),
                Arguments.of(
                        SampleLetters.invoice(Language.ENGLISH),
                        "Sample Cable Network: invoice 1000, payment of ₹499.00 received",
                        "Connection: Broadband, Home 50, sample-login"),
                Arguments.of(
                        SampleLetters.invoice(Language.INDONESIAN),
                        "Sample Cable Network: kuitansi 1000, pembayaran ₹499.00 diterima",
                        "Sambungan:      Internet, Home 50, sample-login"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyKindArrivesInEveryLanguageAsTextAndHtml(Letter letter, String subject, String line) throws Exception {
        MimeMessage message = sent(plain(), letter);

        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getFrom()[0]).hasToString("Sample Cable Network <billing@sample-cable.example>");
        assertThat(message.getAllRecipients()[0]).hasToString("mango@example.com");
        assertThat(message.getMessageID()).isEqualTo("<" + SampleLetters.ID + "@sample-cable.example>");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(text(message)).contains(line, "Sample Mango");
        assertThat(html(message))
                .contains("Sample Mango", "Sample Cable Network")
                .doesNotContain("Sample<23>");
    }

    @Test
    void theOperatorsOwnNameAndAddressForAnswersStandInTheMessage() throws Exception {
        MimeMessage message = sent(
                plain().senderName("Büro, \"Sample\" நன்றி").replyTo("office@example.com"),
                SampleLetters.credentials(Language.ENGLISH));

        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Büro, \"Sample\" நன்றி");
        assertThat(from.getAddress()).isEqualTo("billing@sample-cable.example");
        assertThat(message.getReplyTo()).singleElement().hasToString("office@example.com");
    }

    @Test
    void aSendersNameBreaksNoHeader() throws Exception {
        MimeMessage message = sent(
                plain().senderName("Sample\r\nBcc: other@example.com"), SampleLetters.credentials(Language.ENGLISH));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getFrom()).hasSize(1);
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void aPreviewIsWhatWouldBeSentAndSendsNothing() throws Exception {
        Letter letter = SampleLetters.invoice(Language.INDONESIAN);

        Preview preview = mail(plain()).preview(letter);

        assertThat(server.getReceivedMessages()).isEmpty();
        MimeMessage message = sent(plain(), letter);
        assertThat(preview.subject()).isEqualTo(message.getSubject());
        assertThat(preview.text()).isEqualToNormalizingNewlines(text(message));
        assertThat(preview.html()).isEqualToNormalizingNewlines(html(message));
    }

    @Test
    void aPreviewNamesTheTemplateThatDoesNotWork(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/otp.text.ftl"), "${nobody}");
        SmtpMail mail = new SmtpMail(plain(), Optional.of(folder), InstantSource.fixed(NOW));

        assertThatThrownBy(() -> mail.preview(SampleLetters.of(MailKind.OTP, Language.ENGLISH)))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("en/otp.text.ftl")
                .hasMessageContaining("nobody");
    }

    @Test
    void theInvoiceIsAttachedByteForByte() throws Exception {
        MimeMessage message = sent(plain(), SampleLetters.invoice(Language.ENGLISH));

        BodyPart pdf = ((MimeMultipart) message.getContent()).getBodyPart(1);
        assertThat(pdf.getFileName()).isEqualTo("invoice-1000.pdf");
        assertThat(pdf.getInputStream().readAllBytes()).isEqualTo(SampleLetters.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "<#assign x = 1>",
                "=1+1",
                "'; --",
                "\"quoted\"",
                "😀 emoji",
                "שלום עולם",
                "a\r\nBcc: other@example.com",
                "நன்றி"
            })
    void aHostileNameComesOutIntactAndHarmless(String name) throws Exception {
        MimeMessage message =
                sent(plain(), SampleLetters.invoice(Language.ENGLISH, Map.of("name", name, "amount", name)));

        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).contains(name.replaceAll("\\s+", " ")).doesNotContain("\n");
        assertThat(text(message)).contains(name);
        assertThat(html(message)).doesNotContain("<script>").doesNotContain("49</b>");
    }

    @Test
    void aLetterOfTenThousandCharactersArrivesWhole() throws Exception {
        String name = "x".repeat(10_000);

        assertThat(text(sent(plain(), SampleLetters.invoice(Language.ENGLISH, Map.of("name", name)))))
                .contains(name);
    }

    @Test
    void manyLettersGoOverOneConnection() throws Exception {
        try (MailTransport.Delivery delivery = mail(plain()).open()) {
            for (int letter = 0; letter < 50; letter++) {
                delivery.send(SampleLetters.credentials(Language.ENGLISH));
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(50);
    }

    @Test
    void signingInWorksWhereTheServerAsksForIt() throws Exception {
        server.setUser("billing@sample-cable.example", "billing", "right");

        assertThat(sent(plain().login("billing", "right"), SampleLetters.credentials(Language.ENGLISH)))
                .isNotNull();
    }

    @Test
    void aWrongPasswordIsTriedAgainLater() {
        server.setUser("billing@sample-cable.example", "billing", "right");

        assertThatThrownBy(() -> mail(plain().login("billing", "wrong")).open())
                .isInstanceOfSatisfying(MailException.class, e -> {
                    assertThat(e.permanent()).isFalse();
                    assertThat(e.getMessage()).doesNotContain("wrong");
                });
    }

    @Test
    void withoutTlsNoLetterIsSentWhereTlsIsAskedFor() {
        assertThatThrownBy(() ->
                        mail(plain().security(SmtpSettings.Security.STARTTLS)).open())
                .isInstanceOfSatisfying(
                        MailException.class, e -> assertThat(e.permanent()).isFalse());
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        SmtpSettings settings = SmtpSettings.of(
                        "127.0.0.1", server.getSmtps().getPort(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.IMPLICIT_TLS);

        assertThatThrownBy(() -> mail(settings).open()).isInstanceOf(MailException.class);
    }

    @Test
    void aDeadServerIsTriedAgainLater() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        SmtpSettings settings = SmtpSettings.of("127.0.0.1", port, "billing@sample-cable.example")
                .timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1));

        assertThatThrownBy(() -> mail(settings).open())
                .isInstanceOfSatisfying(
                        MailException.class, e -> assertThat(e.permanent()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(ScriptedServer.Script.class)
    void aRefusalIsFinalOnlyWhereTheServerSaysSo(ScriptedServer.Script script) throws Exception {
        try (ScriptedServer scripted = ScriptedServer.start(script);
                MailTransport.Delivery delivery = mail(scripted.settings()).open()) {
            assertThatThrownBy(() -> delivery.send(SampleLetters.credentials(Language.ENGLISH)))
                    .isInstanceOfSatisfying(
                            MailException.class, e -> assertThat(e.permanent()).isEqualTo(script.isFinal()))
                    .hasMessageContaining(script.words());
        }
    }

    @Test
    void aBrokenConnectionIsOpenedAgain() throws Exception {
        try (ScriptedServer scripted = ScriptedServer.start(ScriptedServer.Script.HANG_UP_ONCE);
                MailTransport.Delivery delivery = mail(scripted.settings()).open()) {
            assertThatThrownBy(() -> delivery.send(SampleLetters.credentials(Language.ENGLISH)))
                    .isInstanceOf(MailException.class);

            delivery.send(SampleLetters.credentials(Language.ENGLISH));

            assertThat(scripted.accepted()).isEqualTo(1);
        }
    }
}
