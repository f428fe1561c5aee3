package org.ctvms.demo.ui.text;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;

/**
 * Reads amounts as people type and paste them, with the separators of either language. A mark that can part thousands and
 * decimals alike is settled by the reader's language and the currency's decimals, or else asked about. Thread-safe.
 */
final class AmountReader {
    private static final int LONGEST = 30;
    // why: the last group has three digits; in India those before it have two
    private static final Pattern GROUPED =
            Pattern.compile("(?<whole>[0-9]+|[1-9][0-9]{0,2}(?:(?<mark>[.,' ])[0-9]{3})(?:\\k<mark>[0-9]{3})*"
                    + "|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})");
    private static final Pattern DECIMAL = Pattern.compile(GROUPED.pattern() + "(?<point>[.,])(?<fraction>[0-9]+)");

    private final CurrencySigns signs;
    private final int decimals;
    private final int usualDecimals;
    private final char point;

    /** For amounts of the currency, by readers who part decimals with the point. */
    AmountReader(CurrencyUnit currency, char point) {
        this.signs = new CurrencySigns(currency.code());
        this.decimals = currency.decimals();
        this.usualDecimals = Currency.getInstance(currency.code()).getDefaultFractionDigits();
        this.point = point;
    }

    AmountReading read(String typed) {
        String figures = signs.without(Figures.plain(typed))
                .replace('\u2019', '\'')
                .replace('\u066C', '\'')
                .replace('\u066B', point);
        if (figures.length() > LONGEST) {
            return AmountReading.NONE;
        }
        Optional<Money> whole = whole(figures);
        Optional<Decimal> decimal = decimal(figures);
        if (whole.isPresent() && decimal.isPresent()) {
            return either(whole.get(), decimal.get());
        }
        return whole.map(amount -> alone(figures, amount))
                .orElseGet(() -> decimal.map(this::alone).orElse(AmountReading.NONE));
    }

    private static Optional<Money> whole(String figures) {
        return GROUPED.matcher(figures).matches() ? Optional.of(Money.of(digits(figures))) : Optional.empty();
    }

    private Optional<Decimal> decimal(String figures) {
        Matcher match = DECIMAL.matcher(figures);
        return match.matches() && !isMarked(match.group("whole"), match.group("point"))
                ? Optional.of(new Decimal(match)).filter(read -> read.amount().decimals() <= decimals)
                : Optional.empty();
    }

    private static boolean isMarked(String whole, String mark) {
        return whole.contains(mark);
    }

    private static String digits(String figures) {
        return figures.replaceAll("[^0-9]", "");
    }

    /** One mark before three digits: thousands or decimals. */
    private AmountReading either(Money whole, Decimal decimal) {
        boolean own = decimal.mark() == point;
        boolean payable = decimal.fraction().length() == decimals;
        if (own && payable) {
            return AmountReading.sure(decimal.amount());
        }
        if (!own && !payable) {
            return AmountReading.sure(whole);
        }
        return own ? AmountReading.asked(decimal.amount(), whole) : AmountReading.asked(whole, decimal.amount());
    }

    // why: a single mark of the other language may be a slip of the finger in this one
    private AmountReading alone(String figures, Money whole) {
        return figures.indexOf(point) < 0 || figures.indexOf(point) != figures.lastIndexOf(point)
                ? AmountReading.sure(whole)
                : AmountReading.asked(whole);
    }

    private AmountReading alone(Decimal decimal) {
        int length = decimal.fraction().length();
        boolean own = decimal.mark() == point;
        boolean begun = own && length < decimals && !decimal.fraction().matches("0+");
        boolean complete = length == decimals && (own || decimal.isEvident());
        boolean usual = length == usualDecimals && decimal.isEvident();
        return begun || complete || usual
                ? AmountReading.sure(decimal.amount())
                : AmountReading.asked(decimal.amount());
    }

    /** An amount read with decimals. */
    private record Decimal(String whole, char mark, String fraction) {
        Decimal(Matcher match) {
            this(match.group("whole"), match.group("point").charAt(0), match.group("fraction"));
        }

        Money amount() {
            return Money.of(digits(whole) + "." + fraction);
        }

        /** Whether the mark can't part thousands: another one does, or there are too many digits before it. */
        boolean isEvident() {
            return !whole.matches("[1-9][0-9]{0,2}");
        }
    }
}
