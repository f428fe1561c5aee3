package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.invoice.InvoicePreview;
import org.ctvms.demo.ui.invoice.InvoiceSheets;
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
    private final JButton print;
    private final InvoicePreview preview;
    private List<InvoiceNumber> invoices = List.of();

    /** What can be done next. */
    interface Next {
        /** Takes another payment. */
        void payment();

        /** Prints the receipts. */
        void printReceipts();

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
        this.print = Buttons.of(ui.texts(), "collect.printReceipt", "print", next::printReceipts);
        this.preview = new InvoicePreview(ui, next::restore);
        setOpaque(false);
        add(receipt(next), "wmin 0, hmin 0");
        add(preview, "wmin 0, hmin 0");
    }

    private JComponent receipt(Next next) {
        Card card = new Card("fill, wrap 1", "[grow, fill]", "[][]14[grow, fill]10[]14[]");
        amount.setForeground(Tone.GOOD.foreground());
        amount.setName("received");
        card.add(Type.HEADING.on(new JLabel(ui.text("collect.received"))));
        card.add(amount, "wmin 0");
        card.add(facts.sheet().pane(), "wmin 0, hmin 60");
        card.add(mail, "wmin 0");
        print.setVisible(ui.host().settings().stationery().hasReceipts());
        card.add(print, "growx 0, alignx leading, hidemode 3");
        card.add(Buttons.of(ui.texts(), "collect.openInvoice", () -> with(next::open)), "split 2");
        JButton another = Buttons.primary(ui.texts(), "collect.next", next::payment);
        Buttons.defaultWhileShowing(another);
        Buttons.onKeys(this, "ctrl N", another);
        card.add(another);
        return card;
    }

    private void with(Consumer<InvoiceNumber> action) {
        invoices.stream().findFirst().ifPresent(action);
    }

    /** Shows the receipt; the documents and what is still owed come later. */
    void show(Done done) {
        invoices = done.numbers();
        amount.setText(ui.formats().money(done.amount()));
        facts.show(done);
        done.address().ifPresentOrElse(address -> mail.follow(address, done.since()), mail::none);
        preview.clear();
    }

    /** Shows what the customer still owes for all connections, if it was this payment's. */
    void showDue(Done done, Money due) {
        if (invoices.equals(done.numbers())) {
            facts.showDue(due);
        }
    }

    /** Shows the invoices' documents, if they are this payment's. */
    void show(InvoiceSheets sheets) {
        if (invoices.equals(sheets.numbers())) {
            preview.show(sheets);
        }
    }

    /** Says that the documents can't be had now, if they are this payment's; the payment is booked all the same. */
    void showFailed(Done done, RuntimeException problem, Runnable tryAgain) {
        if (invoices.equals(done.numbers())) {
            preview.showFailed(problem, tryAgain);
        }
    }
}
