package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Mnemonics;

/** One payment for one connection, or for all that owe: filled in, quoted, confirmed. On the event thread. */
final class PaymentCard extends JPanel implements LiveQuote.Answer {
    private final Ui ui;
    private final PaymentForm payment;
    private final QuotePanel quote;
    private final LiveQuote live;
    private final JLabel title = Type.HEADING.on(new JLabel());
    private final JButton confirm;
    private Optional<Bill> bill = Optional.empty();
    private String key = "";

    /** The listeners hear that what is seen is to be booked, and which connection is to be reconnected. */
    PaymentCard(Ui ui, AdminSession session, Runnable collect, Consumer<Line> reconnect) {
        super(new MigLayout("fill, insets 0", "[grow, fill]", "[grow, fill]"));
        this.ui = ui;
        this.payment = new PaymentForm(ui);
        this.quote = new QuotePanel(ui, reconnect);
        this.live = new LiveQuote(ui, session, this);
        this.confirm = Buttons.primary(ui.texts(), "collect.confirm", collect);
        setOpaque(false);
        add(card(), "wmin 0, hmin 0");
        payment.onAmount(this::typed);
        payment.onEnter(this::entered);
        Buttons.onEnter(confirm);
    }

    private Card card() {
        Card card = new Card("fill, wrap 1", "[grow, fill]", "[]8[]14[]6[grow, fill, 40::]12[]");
        card.add(title, "wmin 0");
        card.add(payment.form(), "wmin 0");
        card.add(Type.HEADING.on(new JLabel(ui.text("collect.quoteTitle"))));
        card.add(quote.pane(), "wmin 0");
        card.add(confirm);
        return card;
    }

    /** Prepares a payment of all that is due; of one connection less can be paid. */
    void prepare(Bill chosen) {
        bill = Optional.of(chosen);
        key = UUID.randomUUID().toString();
        title.setText(title(chosen));
        title.setToolTipText(title.getText());
        nameConfirm(ui.formats().money(chosen.due()));
        confirm.setEnabled(false);
        live.forget();
        payment.begin(chosen.due(), !chosen.isTogether());
        live.now();
    }

    private String title(Bill chosen) {
        return chosen.isTogether()
                ? ui.text("collect.paymentForAll", chosen.lines().size())
                : ui.text(
                        "collect.paymentFor",
                        chosen.first().deviceId(),
                        chosen.first().overview().planName());
    }

    Form form() {
        return payment.form();
    }

    /** What is filled in. */
    Taking read() {
        return payment.read(bill.orElseThrow(), key);
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
    public Map<ConnectionId, Money> amounts() {
        return bill.map(chosen -> chosen.amounts(payment.amount())).orElse(Map.of());
    }

    @Override
    public void quoted(List<PaymentQuote> quotes) {
        Bill chosen = bill.orElseThrow();
        quote.show(quotes, chosen);
        nameConfirm(ui.formats().money(quotes.stream().map(PaymentQuote::amount).reduce(Money.ZERO, Money::plus)));
        confirm.setEnabled(true);
        // why: with nothing to type, Enter confirms
        if (chosen.isTogether() && payment.isCash()) {
            confirm.requestFocusInWindow();
        }
        revalidate();
    }

    /** Shows why it was not booked; false if it is shown elsewhere. What a rule refused must be quoted again. */
    boolean notBooked(RuntimeException problem) {
        if (problem instanceof RuleRefusedException) {
            live.forget();
            refused(problem);
            return true;
        }
        return form().show(problem);
    }

    @Override
    public void refused(RuntimeException problem) {
        confirm.setEnabled(false);
        nameConfirm("");
        bill.filter(chosen -> !chosen.due().isPositive())
                .ifPresentOrElse(
                        chosen -> quote.nothingDue(chosen.first()), () -> quote.hint(ui.text("collect.noQuote")));
        revalidate();
        if (!payment.isEmpty() && !form().show(problem)) {
            form().show("amount", Refusals.words(ui.texts(), problem));
        }
    }

    private void nameConfirm(String money) {
        Mnemonics.set(confirm, ui.text("collect.confirm", money).strip());
    }
}
