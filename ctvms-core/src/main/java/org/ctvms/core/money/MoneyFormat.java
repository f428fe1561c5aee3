package org.ctvms.core.money;

import java.util.Locale;
import java.util.Map;
import org.ctvms.core.refusal.Check;

/**
 * Writes amounts for people, with the currency's sign and grouped digits, the same on every JVM: English readers get
 * {@code ₹1,23,456.00} (lakh and crore for rupees), others {@code Rp123.456,00}. Thread-safe.
 */
public final class MoneyFormat {
    private static final Map<String, String> SIGNS = Map.of("INR", "\u20B9", "IDR", "Rp");
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final CurrencyUnit currency;
    private final String point;
    private final String separator;
    private final int group;

    /** Writes amounts of the currency for readers of the language. */
    public MoneyFormat(CurrencyUnit currency, Locale locale) {
        boolean english = Check.given("locale", locale).getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.currency = Check.given("currency", currency);
        this.point = english ? "." : ",";
        this.separator = english ? "," : ".";
        this.group = english && currency.code().equals("INR") ? 2 : 3;
    }

    /** For refusals and the audit trail, which speak English. */
    public static MoneyFormat english(CurrencyUnit currency) {
        return new MoneyFormat(currency, Locale.ENGLISH);
    }

    /** The amount with all decimals of the currency, or more where it has more. */
    public String format(Money amount) {
        int decimals = Math.max(currency.decimals(), amount.decimals());
        String figures = amount.amount().abs().setScale(decimals).toPlainString();
        int end = decimals == 0 ? figures.length() : figures.length() - decimals - 1;
        String fraction = decimals == 0 ? "" : point + figures.substring(end + 1);
        String minus = amount.isLessThan(Money.ZERO) ? "-" : "";
        return minus + sign() + grouped(figures.substring(0, end)) + fraction;
    }

    /** A whole number, not negative, that is no amount. */
    public String whole(long number) {
        return grouped(Long.toString(number));
    }

    /** What stands before the figures. */
    public String sign() {
        return SIGNS.getOrDefault(currency.code(), currency.code() + NO_BREAK_SPACE);
    }

    // why: the last group has three digits everywhere; in India those before it (lakh, crore) have two.
    private String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= group) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
