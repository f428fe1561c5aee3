package org.ctvms.core.money;

import java.math.BigDecimal;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * An exact decimal amount in the engine's one {@link CurrencyUnit currency}, in its major unit (250 is 250 rupees).
 * Nothing is ever rounded. Two amounts are equal when they are the same number, however many zeros they were written
 * with.
 *
 * @param amount the number, with as few decimals as it needs
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int LONGEST = 40;

    /** Takes the exact amount, of at most forty digits before and after the decimal point. */
    public Money {
        Check.given("amount", amount);
        if (Math.abs((long) amount.scale()) > LONGEST || amount.precision() > LONGEST) {
            throw new InvalidInputException(
                    "amount", "has more than " + LONGEST + " digits before or after the decimal point");
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The amount as a decimal number, such as {@code "250"} or {@code "99.50"}; else {@link InvalidInputException}. */
    public static Money of(String amount) {
        Check.given("amount", amount);
        try {
            if (amount.length() > LONGEST) {
                throw new NumberFormatException();
            }
            return new Money(new BigDecimal(amount));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(
                    "amount", "is not a decimal number of at most " + LONGEST + " digits", Flaw.NOT_A_NUMBER);
        }
    }

    /** The whole amount. */
    public static Money of(long amount) {
        return new Money(BigDecimal.valueOf(amount));
    }

    /** The exact amount. */
    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /** This and the other amount. */
    public Money plus(Money other) {
        return new Money(amount.add(given(other).amount));
    }

    /** This less the other amount; may be negative. */
    public Money minus(Money other) {
        return new Money(amount.subtract(given(other).amount));
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(given(other)) <= 0 ? this : other;
    }

    /** Whether this is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether this is less than the other amount. */
    public boolean isLessThan(Money other) {
        return compareTo(given(other)) < 0;
    }

    /** How many decimals the number needs. */
    public int decimals() {
        return amount.scale();
    }

    private static Money given(Money other) {
        return Check.given("amount", other);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(given(other).amount);
    }

    /** The plain decimal number, such as {@code 99.5}, the same on every machine. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
