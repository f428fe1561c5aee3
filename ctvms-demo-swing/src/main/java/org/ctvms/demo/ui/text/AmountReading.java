package org.ctvms.demo.ui.text;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.money.Money;

/**
 * What a typed amount may mean. Immutable.
 *
 * @param amounts what it may mean, the most likely first; none if it is no amount
 * @param sure whether it can mean only the first, so that nobody has to be asked
 */
public record AmountReading(List<Money> amounts, boolean sure) {
    static final AmountReading NONE = new AmountReading(List.of(), false);

    /** Copies the amounts. */
    public AmountReading {
        amounts = List.copyOf(amounts);
    }

    static AmountReading sure(Money amount) {
        return new AmountReading(List.of(amount), true);
    }

    static AmountReading asked(Money... amounts) {
        return new AmountReading(List.of(amounts), false);
    }

    /** The amount, if there is no doubt. */
    public Optional<Money> amount() {
        return sure ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** The amounts to choose from; none if there is no doubt, or if it is no amount. */
    public List<Money> choices() {
        return sure ? List.of() : amounts;
    }
}
