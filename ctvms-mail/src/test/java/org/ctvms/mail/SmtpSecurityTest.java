package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailTransport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpSecurityTest {
    @TempDir
    private static Path ours;

    @TempDir
    private static Path others;

    private static SelfSigned loopback;
    private static SelfSigned elsewhere;

    @BeforeAll
    static void makeCertificates() throws Exception {
        loopback = SelfSigned.named("ip:127.0.0.1", ours);
        elsewhere = SelfSigned.named("dns:smtp.example.com", others);
    }

    private static SmtpSettings login(SubmissionServer server, String password) {
        return server.settings().login("billing", password);
    }

    private static SmtpSettings trusted(SubmissionServer server, SelfSigned certificate) throws Exception {
        return login(server, "right").tls(TrustedCertificates.of(certificate.pem()));
    }

    private static void send(SmtpSettings settings) throws MailException {
        try (MailTransport.Delivery delivery = new SmtpMail(settings).open()) {
            delivery.send(SampleLetters.credentials(Language.ENGLISH));
        }
    }

    private static void assertNothingWasGivenAway(SubmissionServer server) {
        assertThat(server.letters()).isEmpty();
        assertThat(server.hidden()).isEmpty();
        assertThat(server.clear()).allMatch(line -> line.matches("EHLO.*|STARTTLS|QUIT"));
    }

    @Test
    void passwordAndLetterGoByTlsAlone() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.STARTTLS)) {
            send(trusted(server, loopback));

            assertThat(server.letters()).singleElement().asString().contains("To: mango@example.com", "crf100");
            assertThat(server.clear()).allMatch(line -> line.matches("EHLO.*|STARTTLS"));
            assertThat(server.hidden()).anyMatch(line -> line.startsWith("AUTH PLAIN "));
        }
    }

    @Test
    void tlsFromTheFirstByteWorksWithAPrivateAuthority() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.IMPLICIT)) {
            send(trusted(server, loopback).security(SmtpSettings.Security.IMPLICIT_TLS));

            assertThat(server.letters()).hasSize(1);
        }
    }

    @Test
    void aServerThatOffersNoTlsGetsNoLetterAndNoPassword() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.NEVER)) {
            assertThatThrownBy(() -> send(trusted(server, loopback)))
                    .isInstanceOfSatisfying(
                            MailException.class, e -> assertThat(e.permanent()).isFalse());

            assertNothingWasGivenAway(server);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.STARTTLS)) {
            assertThatThrownBy(() -> send(login(server, "right"))).isInstanceOf(MailException.class);

            assertNothingWasGivenAway(server);
        }
    }

    @Test
    void aTrustedCertificateOfAnotherServerIsRefused() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(elsewhere.server(), SubmissionServer.Kind.STARTTLS)) {
            assertThatThrownBy(() -> send(trusted(server, elsewhere))).isInstanceOf(MailException.class);

            assertThat(server.letters()).isEmpty();
            assertThat(server.hidden()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void trustInOneAuthorityIsNoTrustInAnother() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.STARTTLS)) {
            assertThatThrownBy(() -> send(trusted(server, elsewhere))).isInstanceOf(MailException.class);

            assertNothingWasGivenAway(server);
        }
    }

    @Test
    void aWrongPasswordIsTriedAgainLaterAndNotTold() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.STARTTLS)) {
            SmtpSettings wrong = login(server, "sample-wrong").tls(TrustedCertificates.of(loopback.pem()));

            assertThatThrownBy(() -> send(wrong)).isInstanceOfSatisfying(MailException.class, e -> {
                assertThat(e.permanent()).isFalse();
                assertThat(e.getMessage()).doesNotContain("sample-wrong");
            });
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void aServerThatAsksForASignInGetsNoLetterWithout() throws Exception {
        try (SubmissionServer server = SubmissionServer.start(loopback.server(), SubmissionServer.Kind.STARTTLS)) {
            SmtpSettings nobody = server.settings().tls(TrustedCertificates.of(loopback.pem()));

            assertThatThrownBy(() -> send(nobody)).isInstanceOf(MailException.class);
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void aFileWithoutACertificateIsRefused(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        Path other = Files.writeString(folder.resolve("other.pem"), "no certificate");

        assertThatThrownBy(() -> TrustedCertificates.of(empty)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> TrustedCertificates.of(other)).isInstanceOf(GeneralSecurityException.class);
    }
}
