package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import javax.swing.JTextField;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.PaymentRefusals;
import org.ctvms.demo.ui.form.TypedInput;

/** What is filled in for a payment; a reference only for one that came online. On the event thread. */
final class PaymentForm {
    private final Form form;
    private final TypedInput<Money> amount;
    private final ChoiceInput<PaymentMode> mode;
    private final TypedInput<String> reference = TypedInput.text("reference");

    PaymentForm(Ui ui) {
        this.form = PaymentRefusals.in(new Form(ui.texts(), 2), ui, "amount");
        this.amount = Inputs.money(ui.texts(), "amount", ui.formats());
        this.mode = new ChoiceInput<>(ui.texts(), "mode", List.of(PaymentMode.values()), ui.texts()::of);
        form.add("collect.amount", amount);
        form.add("collect.mode", mode);
        form.add("collect.reference", reference.hint(ui.text("collect.referenceHint")), "span, growx");
        mode.onChange(this::showReference);
        showReference();
    }

    private void showReference() {
        form.clearProblem("reference");
        form.show("reference", mode.value() == PaymentMode.ONLINE);
        form.revalidate();
    }

    Form form() {
        return form;
    }

    /** Begins with that amount, which can be changed or not; with none if it is nothing. */
    void begin(Money due, boolean changeable) {
        form.clearProblems();
        amount.setEditable(changeable);
        mode.show(PaymentMode.CASH);
        reference.show("");
        if (due.isPositive()) {
            amount.show(due);
        } else {
            ((JTextField) amount.component()).setText("");
        }
        JTextField field = (JTextField) amount.component();
        field.requestFocusInWindow();
        field.selectAll();
    }

    boolean isCash() {
        return mode.value() == PaymentMode.CASH;
    }

    boolean isEmpty() {
        return amount.typed().isBlank();
    }

    Money amount() {
        return amount.value();
    }

    Taking read(Bill bill, String key) {
        return new Taking(bill.amounts(amount.value()), mode.value(), reference.value(), key);
    }

    void onAmount(Runnable listener) {
        amount.onChange(listener);
    }

    /** Enter in the amount or the reference. */
    void onEnter(Runnable listener) {
        ((JTextField) amount.component()).addActionListener(event -> listener.run());
        ((JTextField) reference.component()).addActionListener(event -> listener.run());
    }
}
