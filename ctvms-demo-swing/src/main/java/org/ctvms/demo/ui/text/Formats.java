package org.ctvms.demo.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;

/** Amounts, numbers and times as the reader's language writes them. Thread-safe. */
public final class Formats {
    private final MoneyFormat money;
    private final int decimals;
    private final char point;
    private final AmountReader amounts;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    /** For readers of the language, in the operator's currency and time zone. */
    public Formats(Language language, CurrencyUnit currency, ZoneId zone) {
        Locale locale = language.locale();
        this.money = new MoneyFormat(currency, locale);
        this.decimals = currency.decimals();
        this.point = language == Language.ENGLISH ? '.' : ',';
        this.amounts = new AmountReader(currency, point);
        this.date = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.dateTime = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).withZone(zone);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("MMM", locale);
    }

    /** The amount with the currency's sign. */
    public String money(Money amount) {
        return money.format(amount);
    }

    /** The amount in figures with the currency's decimals, as people type it. */
    public String typed(Money amount) {
        int scale = Math.max(decimals, amount.decimals());
        return amount.amount().setScale(scale).toPlainString().replace('.', point);
    }

    /** What was typed or pasted as an amount, with or without the currency's sign and separators of thousands. */
    public AmountReading amount(String typed) {
        return amounts.read(typed);
    }

    /** How many decimals amounts have. */
    public int decimals() {
        return decimals;
    }

    /** The sign of the currency. */
    public String currencySign() {
        return money.sign();
    }

    /** A whole number, not negative. */
    public String count(long number) {
        return money.whole(number);
    }

    /** The day, such as 24 Nov 2026. */
    public String date(LocalDate day) {
        return day.format(date);
    }

    /** When it was, to the minute, in the operator's time zone. */
    public String dateTime(Instant instant) {
        return dateTime.format(instant);
    }

    /** The month with its year, such as November 2026. */
    public String month(YearMonth value) {
        return value.format(month);
    }

    /** The month's short name, such as Nov. */
    public String shortMonth(YearMonth value) {
        return value.format(shortMonth);
    }
}
