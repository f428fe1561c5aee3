package org.ctvms.demo.ui.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JTextField;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.registration.BirthDate;
import org.ctvms.demo.ui.calendar.CalendarPopup;
import org.ctvms.demo.ui.text.AmountReading;
import org.ctvms.demo.ui.text.DateReader;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** Inputs for what the engine takes: amounts, days, months, numbers. */
public final class Inputs {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final Money EXAMPLE = Money.of("499.50");
    private static final Money WHOLE_EXAMPLE = Money.of(50_000);

    private Inputs() {}

    /** An amount, as people type and paste it; one that can be read in two ways is asked about. */
    public static TypedInput<Money> money(Texts texts, String field, Formats formats) {
        return money(texts, field, formats, formats::typed, amount -> amount);
    }

    /** The same for an amount that is stored as a plain decimal number. */
    public static TypedInput<String> plainMoney(Texts texts, String field, Formats formats) {
        return money(texts, field, formats, plain -> formats.typed(Money.of(plain)), Money::toString);
    }

    private static <T> TypedInput<T> money(
            Texts texts, String field, Formats formats, Function<T, String> write, Function<Money, T> read) {
        Function<String, Money> amount = typed -> amount(texts, field, formats, typed);
        return TypedInput.line(field, amount.andThen(read), write)
                .rightAligned()
                .below(text -> new AmountQuestion(texts, formats, text));
    }

    private static Money amount(Texts texts, String field, Formats formats, String typed) {
        AmountReading reading = formats.amount(typed);
        return reading.amount().orElseThrow(() -> new InvalidInputException(field, why(texts, formats, reading)));
    }

    private static String why(Texts texts, Formats formats, AmountReading reading) {
        if (!reading.choices().isEmpty()) {
            return texts.get("common.whichAmount", reading.choices().size());
        }
        return texts.get("common.noAmount", formats.typed(formats.decimals() == 0 ? WHOLE_EXAMPLE : EXAMPLE));
    }

    /** A day, as people type and paste it, or picked from a calendar; or nothing. */
    public static TypedInput<Optional<LocalDate>> day(Texts texts, String field, Supplier<LocalDate> today) {
        return day(texts, field, today, day -> {});
    }

    /** A day on which somebody can have been born; or nothing. */
    public static TypedInput<Optional<LocalDate>> birthDate(Texts texts, String field, Supplier<LocalDate> today) {
        return day(texts, field, today, day -> BirthDate.check(Optional.of(day), today.get()));
    }

    private static TypedInput<Optional<LocalDate>> day(
            Texts texts, String field, Supplier<LocalDate> today, Consumer<LocalDate> check) {
        TypedInput<Optional<LocalDate>> input = TypedInput.line(
                        field,
                        text -> checked(optional(text, DateReader::day, field, texts.get("common.noDay")), check),
                        day -> day.map(DAY::format).orElse(""))
                .hint(texts.get("common.dayHint"));
        CalendarPopup.on(texts, (JTextField) input.component(), new DayOfField(input, today, check));
        return input;
    }

    private static <T> Optional<T> checked(Optional<T> value, Consumer<T> check) {
        value.ifPresent(check);
        return value;
    }

    /** A month, written 11/2026 or 2026-11, or by name; or nothing. */
    public static TypedInput<Optional<YearMonth>> month(Texts texts, String field) {
        return TypedInput.line(
                        field,
                        text -> optional(text, DateReader::month, field, texts.get("common.noMonth")),
                        month -> month.map(MONTH::format).orElse(""))
                .hint(texts.get("common.monthHint"));
    }

    /** An e-mail address, or nothing for somebody who has none. */
    public static TypedInput<Optional<String>> email(Texts texts, String field) {
        return TypedInput.line(
                        field,
                        text -> Optional.of(text.strip()).filter(typed -> !typed.isEmpty()),
                        email -> email.orElse(""))
                .hint(texts.get("common.emailHint"));
    }

    /** A whole number. */
    public static TypedInput<Integer> number(Texts texts, String field) {
        return TypedInput.line(field, text -> number(texts, field, text), String::valueOf)
                .rightAligned();
    }

    private static int number(Texts texts, String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(field, texts.get("common.noNumber"));
        }
    }

    private static <T> Optional<T> optional(
            String text, Function<String, Optional<T>> read, String field, String refusal) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(read.apply(text).orElseThrow(() -> new InvalidInputException(field, refusal)));
    }
}
