package org.ctvms.demo.ui.admin.collect;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.invoice.InvoicePreview;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;

/** A payment that was booked: its receipt, its invoice, where the mail is, and what comes next. On the event thread. */
final class PaymentDone extends JPanel {
    private final Ui ui;
    private final JLabel amount = Type.FIGURE.on(new JLabel());
    private final ReceiptFacts facts;
    private final MailLine mail;
    private final InvoicePreview preview;
    private Optional<InvoiceNumber> invoice = Optional.empty();

    /** What can be done next. */
    interface Next {
        /** Takes another payment. */
        void payment();

        /** Looks at the invoice among the others. */
        void open(InvoiceNumber number);

        /** Makes the invoice's document again. */
        void restore(InvoiceNumber number);
    }

    PaymentDone(Ui ui, AdminSession session, Next next) {
        super(new MigLayout("fill, insets 0, gap 14 0", "[grow 45, fill, 300:360:520][grow 55, fill]", "[grow, fill]"));
        this.ui = ui;
        this.facts = new ReceiptFacts(ui);
        this.mail = new MailLine(ui, session);
        this.preview = new InvoicePreview(ui, next::restore);
        setOpaque(false);
        add(receipt(next), "wmin 0, hmin 0");
        add(preview, "wmin 0, hmin 0");
        Buttons.onKeys(this, "ctrl N", next::payment);
    }

    private JComponent receipt(Next next) {
        Card card = new Card("fill, wrap 1", "[grow, fill]", "[][]14[grow, fill]10[]14[]");
        amount.setForeground(Tone.GOOD.foreground());
        amount.setName("received");
        card.add(Type.HEADING.on(new JLabel(ui.text("collect.received"))));
        card.add(amount, "wmin 0");
        card.add(facts.sheet().pane(), "wmin 0, hmin 60");
        card.add(mail, "wmin 0");
        card.add(Buttons.of(ui.texts(), "collect.openInvoice", () -> with(next::open)), "split 2");
        card.add(Buttons.primary(ui.texts(), "collect.next", next::payment));
        return card;
    }

    private void with(Consumer<InvoiceNumber> action) {
        invoice.ifPresent(action);
    }

    /** Shows the receipt; the document comes later. */
    void show(Done done) {
        invoice = Optional.of(done.receipt().invoice());
        amount.setText(ui.formats().money(done.receipt().amount()));
        facts.show(done);
        done.address().ifPresentOrElse(address -> mail.follow(address, done.since()), mail::none);
        preview.clear();
    }

    /** Shows the invoice's document, if it is this payment's. */
    void show(InvoiceDocument document) {
        if (invoice.filter(document.invoice().number()::equals).isPresent()) {
            preview.show(document);
        }
    }

    /** Says that the document can't be had now, if it is this payment's; the payment is booked all the same. */
    void showFailed(InvoiceNumber number, RuntimeException problem, Runnable tryAgain) {
        if (invoice.filter(number::equals).isPresent()) {
            preview.showFailed(problem, tryAgain);
        }
    }
}
