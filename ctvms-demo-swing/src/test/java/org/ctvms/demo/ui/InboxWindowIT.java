package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import org.assertj.swing.fixture.FrameFixture;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class InboxWindowIT extends WindowTest {
    private static final int CUSTOMER = 5;
    private long invoice;

    private FrameFixture openInbox() {
        window.button("inbox").click();
        FrameFixture inbox = frame("inbox");
        settle();
        return inbox;
    }

    private void payAndDeliver() {
        invoice = office.admin()
                .payments()
                .collectCash(office.connection(CUSTOMER), Money.of(600))
                .invoice()
                .value();
        office.host().engine().mail().deliverDue();
    }

    private void awaitNewest(FrameFixture inbox, String subject) {
        await(
                "the mail",
                () -> inbox.list("mails")
                        .target()
                        .getModel()
                        .getElementAt(0)
                        .toString()
                        .contains(subject));
    }

    private String words(FrameFixture inbox) {
        Document letter = inbox.textBox("letter").target().getDocument();
        return execute(() -> {
            try {
                return letter.getText(0, letter.getLength());
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void anInvoiceArrivesWhileTheWindowIsOpenAndItsPdfOpens() {
        signInAsAdmin();
        FrameFixture inbox = openInbox();
        payAndDeliver();
        awaitNewest(inbox, "invoice " + invoice);
        picture("inbox-new");

        inbox.list("mails").clickItem(0);
        settle();
        assertThat(inbox.textBox("subject").text()).contains("invoice " + invoice, "₹600.00");
        assertThat(inbox.label("head").text()).startsWith("To sample5@example.com, ");
        assertThat(words(inbox)).contains("Dear Sample Customer 5,", "September 2026");
        picture("inbox");

        inbox.toggleButton("text").click();
        assertThat(inbox.textBox("plainText").text()).contains("Dear Sample Customer 5,");
        picture("inbox-text");

        inbox.button("attachment.invoice-" + invoice + ".pdf").click();
        FrameFixture attachment = frame("attachment");
        settle();
        assertThat(attachment.target().getTitle()).isEqualTo("invoice-" + invoice + ".pdf");
        assertThat(attachment
                        .robot()
                        .finder()
                        .findByName(attachment.target(), "pages", true)
                        .getHeight())
                .isGreaterThan(500);
        picture("inbox-attachment");
        inbox.target().toFront();
    }

    @Test
    void mailsAreFoundByRecipientOrSubject() {
        FrameFixture inbox = signedInInbox();
        int all = inbox.list("mails").contents().length;
        inbox.textBox("search").setText("SAMPLE4@example.com");
        settle();

        assertThat(inbox.list("mails").contents())
                .hasSizeBetween(2, all - 1)
                .allMatch(mail -> mail.contains("sample4@"));
        inbox.list("mails").clickItem(0);
        settle();
        inbox.textBox("search").setText("nobody has this");
        settle();
        assertThat(inbox.textBox("empty").text()).startsWith("No mail has these words");
        picture("inbox-nothing");
    }

    private FrameFixture signedInInbox() {
        signInAsAdmin();
        return openInbox();
    }

    @Test
    void itIsReadableInTheDarkAndInIndonesian() {
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        payAndDeliver();
        FrameFixture inbox = openInbox();
        inbox.list("mails").clickItem(0);
        settle();

        assertThat(inbox.target().getTitle()).isEqualTo("Surel yang ditangkap program ini");
        picture("inbox-dark");
        window.target().toFront();
        dress(Theme.LIGHT);
        assertThat(inbox.target().isShowing()).isFalse();
    }
}
