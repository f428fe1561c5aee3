package org.ctvms.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    private static final int MAILS = 300;

    @TempDir
    Path folder;

    private static Letter code(int number) {
        return new Letter(
                new UUID(0, number),
                MailKind.OTP,
                Optional.empty(),
                Optional.empty(),
                "sample" + number % 7 + "@example.com",
                Language.ENGLISH,
                "Sample Cable Network",
                Map.of("name", "Sample Customer", "code", "123456", "minutes", "5"),
                List.of(),
                Optional.empty());
    }

    private static SmtpSettings settings(int port) {
        return SmtpSettings.of("127.0.0.1", port, "billing@example.com").security(SmtpSettings.Security.NONE);
    }

    private static boolean send(int port) {
        try (MailTransport.Delivery delivery = new SmtpMail(settings(port)).open()) {
            for (int number = 1; number <= MAILS; number++) {
                delivery.send(code(number));
            }
            return true;
        } catch (MailException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMailThatComesWhileOthersAreTakenIsNotLost() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(folder)) {
            CompletableFuture<Boolean> sent = CompletableFuture.supplyAsync(() -> send(catcher.port()));
            while (!sent.isDone()) {
                catcher.take();
            }
            sent.join();
            catcher.take();

            assertThat(catcher.caught()).isEqualTo(MAILS);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(MAILS);
            }
            assertThat(catcher.take().all()).isEmpty();
        }
    }

    @Test
    void mailThatCannotBeStoredIsRefusedAndSentAgain() throws Exception {
        Path mails = Files.createFile(folder.resolve("mails"));
        try (MailCatcher catcher = MailCatcher.start(mails);
                MailTransport.Delivery delivery = new SmtpMail(settings(catcher.port())).open()) {
            assertThatExceptionOfType(MailException.class)
                    .isThrownBy(() -> delivery.send(code(1)))
                    .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(MailFault.SERVER));
            assertThat(catcher.caught()).isZero();

            Files.delete(mails);
            delivery.send(code(1));

            assertThat(catcher.take().all()).singleElement();
            assertThat(new Inbox(mails).newest(MAILS)).singleElement();
        }
    }

    @Test
    void mailIsStoredBeforeAnybodyLooksAtIt() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(folder);
                MailTransport.Delivery delivery = new SmtpMail(settings(catcher.port())).open()) {
            delivery.send(code(1));
            assertThat(new Inbox(folder).newest(MAILS)).singleElement();
        }
    }
}
