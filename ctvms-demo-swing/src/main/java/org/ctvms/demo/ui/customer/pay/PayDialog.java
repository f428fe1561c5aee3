package org.ctvms.demo.ui.customer.pay;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.payment.Receipt;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.PaymentRefusals;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Mnemonics;

/** Pays online for one connection: shows the open months and, as the amount is typed, what it would do to them. */
public final class PayDialog {
    private final CustomerDesk desk;
    private final Ui ui;
    private final ConnectionOverview overview;
    private final Money due;
    private final Form form;
    private final TypedInput<Money> amount;
    private final TypedInput<String> reference = TypedInput.text("reference");
    private final LiveQuote quote;
    private JButton pay = new JButton();
    // why: one opened window is one payment, however often the button is pressed or the connection breaks
    private final String key = UUID.randomUUID().toString();

    /** For the connection with its open charges. */
    public PayDialog(CustomerDesk desk, ConnectionOverview overview, List<Charge> charges) {
        this.desk = desk;
        this.ui = desk.ui();
        this.overview = overview;
        this.due = charges.stream().map(Charge::open).reduce(Money.ZERO, Money::plus);
        this.amount = Inputs.money(ui.texts(), "amount", ui.formats());
        this.form = PaymentRefusals.in(new Form(ui.texts(), 2), ui, "amount");
        OpenMonths months = new OpenMonths(ui, charges);
        AfterPayment after = new AfterPayment(ui);
        form.add(months, "span, growx");
        form.add("pay.amount", amount);
        form.add("pay.reference", reference.hint(ui.text("pay.referenceHint")));
        form.add(after, "span, growx");
        this.quote = new LiveQuote(ui, form, amount, this::quoted, List.of(months::show, after::show, this::offer));
    }

    private PaymentQuote quoted(Money typed) {
        return desk.session().payments().quote(overview.connection().id(), typed);
    }

    /** What was asked for. */
    private record Asked(Money amount, String reference) {}

    /** Opens it; the listener hears of the payment after it has closed. */
    public void open(Component owner, Consumer<Receipt> paid) {
        amount.onChange(() -> offer(Optional.empty()));
        quote.begin();
        amount.show(due);
        new FormDialog(ui, owner, title(), form)
                .dress(this::dress)
                .open("pay.pay", () -> new Asked(amount.value(), reference.value()), this::pay, paid);
    }

    private void dress(JButton button) {
        pay = button;
        offer(Optional.empty());
    }

    // why: nobody pays what was not seen
    private void offer(Optional<PaymentQuote> quoted) {
        String money = quoted.map(known -> ui.formats().money(known.amount())).orElse("");
        Mnemonics.set(pay, ui.text("pay.pay", money).strip());
        pay.setEnabled(quoted.isPresent());
    }

    private String title() {
        return ui.text(
                "pay.title",
                ui.texts().of(overview.connection().service()),
                overview.connection().deviceId());
    }

    private Receipt pay(Asked asked) {
        return desk.session().payments().payOnline(overview.connection().id(), asked.amount(), asked.reference(), key);
    }
}
