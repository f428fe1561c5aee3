package org.ctvms.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private Path keep(String name, Instant keptAt, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.replace("\n", "\r\n"));
        Files.setLastModifiedTime(file, FileTime.from(keptAt));
        return file;
    }

    private static String mail(String subject) {
        return """
                To: Sample Customer <sample@example.com>
                Subject: %s
                Date: Tue, 24 Nov 2026 10:15:00 +0530
                Content-Type: text/plain; charset=UTF-8

                Hello
                """.formatted(subject);
    }

    @Test
    void aFolderThatIsNotThereHoldsNoMails() {
        assertThat(new Inbox(folder.resolve("nowhere")).newest(10)).isEmpty();
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() throws IOException {
        keep("a.eml", NOON.minusSeconds(60), mail("oldest"));
        keep("b.eml", NOON, mail("newest"));
        keep("c.eml", NOON.minusSeconds(30), mail("between"));
        keep("note.txt", NOON.plusSeconds(1), "no mail");

        assertThat(new Inbox(folder).newest(2)).extracting(KeptMail::subject).containsExactly("newest", "between");
    }

    @Test
    void mailsOfOneMomentAreInTheOrderOfTheirNumbers() throws IOException {
        keep("_ctvms-9_.eml", NOON, mail("nine"));
        keep("_ctvms-10_.eml", NOON, mail("ten"));
        keep("_ctvms-11_.eml", NOON, mail("eleven"));

        assertThat(new Inbox(folder).newest(9)).extracting(KeptMail::subject).containsExactly("eleven", "ten", "nine");
    }

    @Test
    void theHeadTellsRecipientSubjectAndTime() throws IOException {
        keep("a.eml", NOON, mail("=?UTF-8?Q?=E2=82=B9499_received?="));

        KeptMail mail = new Inbox(folder).newest(1).get(0);

        assertThat(mail.recipient()).isEqualTo("sample@example.com");
        assertThat(mail.subject()).isEqualTo("₹499 received");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-24T04:45:00Z"));
    }

    @Test
    void aMailWithoutAHeadIsListedAllTheSame() throws IOException {
        keep("a.eml", NOON, "\nnothing but words\n");

        assertThat(new Inbox(folder).newest(1))
                .containsExactly(new KeptMail(folder.resolve("a.eml"), NOON, "", "", NOON));
    }

    @Test
    void aMailThatIsSentAgainIsReadAgain() throws IOException {
        Inbox inbox = new Inbox(folder);
        keep("a.eml", NOON, mail("first"));
        assertThat(inbox.newest(1)).extracting(KeptMail::subject).containsExactly("first");

        keep("a.eml", NOON.plusSeconds(5), mail("second"));

        assertThat(inbox.newest(1)).extracting(KeptMail::subject).containsExactly("second");
    }

    @Test
    void headsAreReadOnce() throws IOException {
        Inbox inbox = new Inbox(folder);
        keep("a.eml", NOON, mail("as it was"));
        inbox.newest(1);
        keep("a.eml", NOON, mail("changed behind our back"));

        assertThat(inbox.newest(1)).extracting(KeptMail::subject).containsExactly("as it was");
    }

    @Test
    void anOpenedMailHasItsHtmlItsTextAndItsFiles() throws IOException {
        String pdf = Base64.getEncoder().encodeToString("%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII));
        Path file = keep("a.eml", NOON, """
                To: sample@example.com
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=UTF-8

                Hello
                --inner
                Content-Type: text/html; charset=UTF-8

                <p>Hello</p>
                --inner--
                --outer
                Content-Type: application/pdf; name="x.pdf"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="../up/invoice-1000.pdf"

                %s
                --outer--
                """.formatted(pdf));

        OpenedMail mail = OpenedMail.read(file);

        assertThat(mail.html()).contains("<p>Hello</p>");
        assertThat(mail.text()).isEqualTo("Hello");
        assertThat(mail.files()).singleElement().satisfies(attached -> {
            assertThat(attached.name()).isEqualTo("invoice-1000.pdf");
            assertThat(attached.isPdf()).isTrue();
            assertThat(attached.content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void aMailOfPlainTextAloneHasNoHtml() throws IOException {
        OpenedMail mail = OpenedMail.read(keep("a.eml", NOON, mail("plain")));

        assertThat(mail.html()).isEmpty();
        assertThat(mail.text()).startsWith("Hello");
        assertThat(mail.files()).isEmpty();
    }
}
