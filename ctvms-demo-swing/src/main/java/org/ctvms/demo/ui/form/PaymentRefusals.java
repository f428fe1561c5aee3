package org.ctvms.demo.ui.form;

import java.util.stream.Collectors;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.demo.ui.Ui;

/** Says beside an amount why the rules of payments refuse it. */
public final class PaymentRefusals {
    private PaymentRefusals() {}

    /** The form, which shows them at the input of that field. */
    public static Form in(Form form, Ui ui, String field) {
        return form.rules(
                field,
                refused -> words(ui, refused),
                Rule.PAYMENT_BELOW_MINIMUM,
                Rule.PAYMENT_ABOVE_DUE,
                Rule.NOTHING_DUE);
    }

    private static String words(Ui ui, RuleRefusedException refused) {
        String limits = refused.limits().stream()
                .map(limit -> ui.formats().money((Money) limit))
                .collect(Collectors.joining());
        return ui.text("field.rule." + refused.rule().name(), limits);
    }
}
