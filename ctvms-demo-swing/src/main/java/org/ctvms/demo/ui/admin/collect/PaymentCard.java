package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Mnemonics;

/** One payment for one connection: filled in, quoted, confirmed. On the event thread. */
final class PaymentCard extends JPanel implements LiveQuote.Answer {
    private final Ui ui;
    private final PaymentForm payment;
    private final QuotePanel quote;
    private final LiveQuote live;
    private final JLabel title = Type.HEADING.on(new JLabel());
    private final JButton confirm;
    private Optional<Line> line = Optional.empty();
    private String key = "";

    /** Whoever listens hears that what is seen is to be booked. */
    PaymentCard(Ui ui, AdminSession session, Runnable collect) {
        super(new MigLayout("fill, insets 0", "[grow, fill]", "[grow, fill]"));
        this.ui = ui;
        this.payment = new PaymentForm(ui);
        this.quote = new QuotePanel(ui);
        this.live = new LiveQuote(ui, session, this);
        this.confirm = Buttons.primary(ui.texts(), "collect.confirm", collect);
        setOpaque(false);
        add(card(), "wmin 0, hmin 0");
        payment.onAmount(this::typed);
        payment.onEnter(this::entered);
    }

    private Card card() {
        Card card = new Card("fill, wrap 1", "[grow, fill]", "[]8[]14[]6[]12[]push");
        card.add(title, "wmin 0");
        card.add(payment.form(), "wmin 0");
        card.add(Type.HEADING.on(new JLabel(ui.text("collect.quoteTitle"))));
        card.add(quote.pane(), "wmin 0, hmin 40");
        card.add(confirm);
        return card;
    }

    /** Prepares a payment of all that is due. */
    void prepare(Line chosen) {
        line = Optional.of(chosen);
        key = UUID.randomUUID().toString();
        title.setText(ui.text(
                "collect.paymentFor", chosen.deviceId(), chosen.overview().planName()));
        title.setToolTipText(title.getText());
        nameConfirm(ui.formats().money(chosen.due()));
        confirm.setEnabled(false);
        live.of(chosen.id());
        payment.begin(chosen.due());
        live.now();
    }

    Form form() {
        return payment.form();
    }

    /** What is filled in. */
    Taking read() {
        return payment.read(line.orElseThrow(), key);
    }

    private void typed() {
        form().clearProblem("amount");
        confirm.setEnabled(false);
        live.soon();
    }

    // why: nobody confirms what was not seen; the first Enter after typing brings it to be seen
    private void entered() {
        if (live.isThere()) {
            confirm.doClick();
        } else {
            live.now();
        }
    }

    @Override
    public Money amount() {
        return payment.amount();
    }

    @Override
    public void quoted(PaymentQuote quoted) {
        quote.show(quoted, line.map(Line::charges).orElse(List.of()));
        nameConfirm(ui.formats().money(quoted.amount()));
        confirm.setEnabled(true);
        revalidate();
    }

    @Override
    public void refused(RuntimeException problem) {
        confirm.setEnabled(false);
        nameConfirm("");
        quote.hint(ui.text(isNothingDue() ? "collect.nothingDue" : "collect.noQuote"));
        revalidate();
        if (!payment.isEmpty() && !form().show(problem)) {
            form().show("amount", Refusals.words(ui.texts(), problem));
        }
    }

    private void nameConfirm(String money) {
        Mnemonics.set(confirm, ui.text("collect.confirm", money).strip());
    }

    private boolean isNothingDue() {
        return line.filter(chosen -> !chosen.due().isPositive()).isPresent();
    }
}
