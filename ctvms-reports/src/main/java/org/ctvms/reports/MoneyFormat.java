package org.ctvms.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.ctvms.core.mail.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;

/**
 * Writes amounts with the currency's sign, grouped as its readers group: rupees by lakh and crore (12,34,567.00), others
 * by thousands; with Indonesian signs in Indonesian (1.234.567,00). The same on every machine.
 */
final class MoneyFormat {
    private static final Map<String, String> SIGNS =
            Map.of("INR", "₹", "IDR", "Rp", "USD", "$", "EUR", "€", "GBP", "£");
    private static final int THOUSANDS = 3;
    private static final int LAKHS = 2;

    private final CurrencyUnit currency;
    private final boolean indonesian;

    MoneyFormat(CurrencyUnit currency, Language language) {
        this.currency = currency;
        this.indonesian = language == Language.INDONESIAN;
    }

    String format(Money amount) {
        BigDecimal number = amount.toBigDecimal();
        int decimals = Math.max(currency.decimals(), number.scale());
        String digits =
                number.abs().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        String fraction = decimals == 0 ? "" : (indonesian ? "," : ".") + digits.substring(point + 1);
        String sign = number.signum() < 0 ? "-" : "";
        return sign + sign() + grouped(digits.substring(0, point)) + fraction;
    }

    private String sign() {
        return SIGNS.getOrDefault(currency.code(), currency.code() + " ");
    }

    private String grouped(String digits) {
        int next = !indonesian && currency.code().equals("INR") ? LAKHS : THOUSANDS;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - THOUSANDS; at > 0; at -= next) {
            grouped.insert(at, indonesian ? '.' : ',');
        }
        return grouped.toString();
    }
}
