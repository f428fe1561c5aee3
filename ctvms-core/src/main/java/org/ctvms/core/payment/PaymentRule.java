package org.ctvms.core.payment;

import java.util.List;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

/**
 * What a payment must amount to: at least the minimum, or the whole due where less is due; at most the due.
 *
 * @param minimum the least that is taken while more is due
 * @param currency what refusals name amounts in
 */
record PaymentRule(Money minimum, CurrencyUnit currency) {
    void check(Money amount, Money due) {
        if (due.isZero()) {
            throw new RuleRefusedException(Rule.NOTHING_DUE, "Nothing is due on this connection");
        }
        if (due.isLessThan(amount)) {
            throw new RuleRefusedException(
                    Rule.PAYMENT_ABOVE_DUE,
                    "The payment of " + shown(amount) + " is more than the " + shown(due) + " due",
                    List.of(due));
        }
        Money least = minimum.min(due);
        if (amount.isLessThan(least)) {
            throw new RuleRefusedException(
                    Rule.PAYMENT_BELOW_MINIMUM,
                    "The payment of " + shown(amount) + " is too small; pay at least " + shown(least),
                    List.of(least));
        }
    }

    private String shown(Money amount) {
        return MoneyFormat.english(currency).format(amount);
    }
}
