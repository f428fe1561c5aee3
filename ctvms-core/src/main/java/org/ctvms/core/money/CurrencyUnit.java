package org.ctvms.core.money;

import java.util.Currency;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The operator's currency: its ISO 4217 code and the number of decimals amounts are kept with, which may be fewer
 * than ISO 4217 has (Indonesian operators bill whole rupiah).
 *
 * @param code the ISO 4217 code, such as {@code INR}
 * @param decimals decimals of an amount, 0 to 4
 */
public record CurrencyUnit(String code, int decimals) {
    private static final Money LARGEST = Money.of(999_999_999_999L);

    /** Checks both. */
    public CurrencyUnit {
        isoCurrency(code);
        if (decimals < 0 || decimals > 4) {
            throw new InvalidInputException("currency", "has " + decimals + " decimals; 0 to 4 are supported");
        }
    }

    /** The currency with its ISO 4217 decimals. */
    public static CurrencyUnit of(String code) {
        return new CurrencyUnit(code, isoCurrency(code).getDefaultFractionDigits());
    }

    /** The amount, refused unless it is positive, payable in this currency's decimals and at most 999,999,999,999. */
    public Money payable(String field, Money amount) {
        Check.given(field, amount);
        if (!amount.isPositive()) {
            throw new InvalidInputException(field, "is " + amount + "; it must be more than 0", Flaw.NOT_POSITIVE);
        }
        if (amount.decimals() > decimals) {
            throw new InvalidInputException(
                    field,
                    "is " + amount + "; " + code + " has " + decimals + " decimals here",
                    Flaw.TOO_MANY_DECIMALS,
                    decimals);
        }
        if (LARGEST.isLessThan(amount)) {
            throw new InvalidInputException(
                    field, "is " + amount + "; the largest amount is " + LARGEST, Flaw.TOO_LARGE, LARGEST);
        }
        return amount;
    }

    private static Currency isoCurrency(String code) {
        try {
            return Currency.getInstance(Check.given("currency", code));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("currency", "'" + Check.shown(code) + "' is not an ISO 4217 code");
        }
    }
}
