package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.MailKind;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.mail.SmtpSettings;
import org.junit.jupiter.api.Test;

class OutboxWindowIT extends WindowTest {
    @Test
    void aLetterThatWasGivenUpIsListedAndGoesOutAgain() throws IOException {
        int given = giveUpLetters();
        office.host().catcher().orElseThrow().take();
        signInAsAdmin();
        go("outbox");
        window.label("count.failed").requireText(Integer.toString(given));
        window.table("failed").requireRowCount(given);
        FailedMail first = failed(0);
        window.table("failed").selectRows(0);
        settle();
        assertThat(window.textBox("problem").text()).isEqualTo(first.problem());
        picture("outbox");

        press("resend");

        window.table("failed").requireRowCount(given - 1);
        window.label("count.waiting").requireText("1");
        press("deliver");
        assertThat(notice()).startsWith("1 mail sent");
        assertThat(office.host().catcher().orElseThrow().take().of(MailKind.COMPLAINT_RECEIVED))
                .singleElement()
                .extracting(mail -> mail.recipient())
                .isEqualTo(first.recipient());

        press("resendAll");
        press("deliver");
        window.label("count.failed").requireText("0");
        window.button("resend").requireDisabled().requireToolTip("No mail has failed");
        assertThat(office.admin().mail().count().failed()).isZero();
        press("deliver");
        assertThat(notice()).isEqualTo("No mail is due now.");
        speak(Language.INDONESIAN);
        picture("outbox-indonesian");
    }

    @Test
    void aLetterThatSomebodyElseSentAgainMeanwhileIsNotSentTwice() throws IOException {
        giveUpLetters();
        signInAsAdmin();
        go("outbox");
        window.table("failed").selectRows(0);
        settle();
        FailedMail first = failed(0);
        office.admin().mail().resend(first.id());

        press("resend");

        assertThat(notice()).isEqualTo("There is no failed letter " + first.id());
        assertThat(office.admin().mail().count().waiting()).isEqualTo(1);
    }

    @Test
    void serverThatCannotBeReachedIsShownAsOneProblem() throws IOException {
        raiseComplaint(2);
        nameServer(Optional.of(unreachable()));
        signInAsAdmin();
        go("outbox");
        assertThat(window.textBox("where").text()).contains("127.0.0.1");

        press("deliver");

        assertThat(notice())
                .startsWith("No mail can be sent at the moment; all mails wait.")
                .contains("127.0.0.1");
        assertThat(window.textBox("where").text()).isEqualTo(notice());
        assertThat(office.admin().mail().count().waiting()).isEqualTo(1);
    }

    @Test
    void mailsThatCannotBeStoredWaitInTheOutbox() throws IOException {
        Path mails = office.host().home().resolve("mails");
        Path aside = Files.move(mails, mails.resolveSibling("aside"));
        Files.createFile(mails);
        raiseComplaint(2);
        signInAsAdmin();
        go("outbox");

        press("deliver");

        assertThat(notice())
                .startsWith("No mail can be sent at the moment; all mails wait. Mails can't be stored in " + mails)
                .contains("Make room on the disk");
        window.label("count.waiting").requireText("1");
        picture("outbox-mails-not-stored");

        Files.delete(mails);
        Files.move(aside, mails);
        press("deliver");
        assertThat(notice()).startsWith("1 mail sent");
        window.label("count.waiting").requireText("0");
        assertThat(office.host().catcher().orElseThrow().take().of(MailKind.COMPLAINT_RECEIVED))
                .singleElement();
    }

    @Test
    void mailsWithoutAddressAreListedAndSentLater() {
        giveEmail(2, Optional.empty());
        raiseComplaint(2);
        office.admin().accounts().issueCredentials(office.crf(2));
        signInAsAdmin();
        go("outbox");
        window.label("count.noAddress").requireText("2");
        picture("outbox-figures");
        window.tabbedPane("tabs").selectTab(1);
        window.table("unaddressed").requireRowCount(2);
        window.table("unaddressed").selectRows(1);
        settle();
        window.button("sendNow").requireDisabled().requireToolTip("The customer has no e-mail address; add one first");
        picture("outbox-not-mailed");

        giveEmail(2, Optional.of("new2@example.com"));
        press("refresh");
        window.table("unaddressed").selectRows(0);
        settle();
        window.button("sendNow").requireDisabled();
        window.table("unaddressed").selectRows(1);
        settle();
        press("sendNow");

        assertThat(notice()).startsWith("The mail to new2@example.com is queued again.");
        window.table("unaddressed").requireRowCount(1);
        press("deliver");
        assertThat(office.host().catcher().orElseThrow().take().of(MailKind.COMPLAINT_RECEIVED))
                .extracting(mail -> mail.recipient())
                .containsExactly("new2@example.com");
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        go("outbox");
        window.tabbedPane("tabs").selectTab(1);
        settle();
        picture("outbox-not-mailed-dark-indonesian");
    }

    private void giveEmail(int customer, Optional<String> email) {
        Customer before = office.admin().customers().find(office.crf(customer));
        office.admin()
                .customers()
                .change(new Customer(
                        before.crf(),
                        before.name(),
                        before.dateOfBirth(),
                        before.address(),
                        before.idProof(),
                        new Contact(before.contact().mobile(), email),
                        before.registeredOn(),
                        before.removedOn()));
    }

    @Test
    void everyKindOfLetterCanBeLookedAt() {
        signInAsAdmin();
        go("outbox");
        window.tabbedPane("tabs").selectTab(2);
        window.comboBox("kind").selectItem("Reminder");
        settle();

        assertThat(window.label("subject").text()).contains("a reminder of");
        picture("outbox-preview");
        for (MailKind kind : MailKind.values()) {
            window.comboBox("kind").selectItem(kind.ordinal());
            settle();
            assertThat(window.label("subject").text())
                    .isEqualTo(office.host().engine().mail().preview(kind).subject());
        }
        window.comboBox("kind").selectItem("Invoice");
        settle();
        dress(Theme.DARK);
        window.tabbedPane("tabs").selectTab(2);
        picture("outbox-preview-dark");
        window.tabbedPane("forms").selectTab(1);
        picture("outbox-preview-text");
    }

    /** Mails to three customers that the server refused; mails are caught again afterwards. */
    private int giveUpLetters() throws IOException {
        raiseComplaint(2);
        raiseComplaint(3);
        raiseComplaint(6);
        try (NoSuchMailbox server = new NoSuchMailbox()) {
            nameServer(Optional.of(server.address()));
            office.host().engine().mail().deliverDue();
        }
        nameServer(Optional.empty());
        assertThat(office.admin().mail().count().failed()).isEqualTo(3);
        return 3;
    }

    private void raiseComplaint(int customer) {
        office.host()
                .engine()
                .actAsCustomer(office.crf(customer))
                .complaints()
                .raise(ComplaintType.OTHER, "A sample complaint.");
    }

    private void nameServer(Optional<MailServer> server) {
        OfficeSettings settings = office.host().settings();
        office.host().change(settings.with(server));
    }

    private static MailServer unreachable() throws IOException {
        try (ServerSocket closedSoon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new MailServer(
                    "127.0.0.1",
                    closedSoon.getLocalPort(),
                    SmtpSettings.Security.NONE,
                    "billing@sample-cable.example",
                    "",
                    "");
        }
    }

    private FailedMail failed(int at) {
        return office.admin().mail().failed(Optional.empty(), 10).get(at);
    }
}
