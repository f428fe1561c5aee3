package org.ctvms.demo.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Formats;

/** Inputs for what the engine takes: amounts, days, months, numbers. */
public final class Inputs {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ofPattern("d/M/uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);
    private static final List<DateTimeFormatter> MONTHS =
            List.of(DateTimeFormatter.ofPattern("M/uuuu"), DateTimeFormatter.ofPattern("uuuu-MM"));

    private Inputs() {}

    /** An amount, written as the reader's language writes them; the separator of thousands may be left out. */
    public static TypedInput<Money> money(String field, Formats formats) {
        return TypedInput.line(field, text -> money(field, text, formats), formats::typed)
                .rightAligned();
    }

    private static Money money(String field, String text, Formats formats) {
        return formats.amount(text.strip())
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "is '" + text.strip() + "'; it must be an amount like " + formats.typed(Money.of("499.50"))));
    }

    /** A day, written 24/11/2026 or 2026-11-24, or nothing. */
    public static TypedInput<Optional<LocalDate>> day(String field) {
        return TypedInput.line(
                        field,
                        text -> optional(
                                text, () -> parsed(field, text, "a day like 24/11/2026", DAYS, LocalDate::from)),
                        day -> day.map(DAY::format).orElse(""))
                .hint("dd/mm/yyyy");
    }

    /** A month, written 11/2026 or 2026-11, or nothing. */
    public static TypedInput<Optional<YearMonth>> month(String field) {
        return TypedInput.line(
                        field,
                        text -> optional(
                                text, () -> parsed(field, text, "a month like 11/2026", MONTHS, YearMonth::from)),
                        month -> month.map(MONTH::format).orElse(""))
                .hint("mm/yyyy");
    }

    /** A whole number. */
    public static TypedInput<Integer> number(String field) {
        return TypedInput.line(field, text -> number(field, text), String::valueOf)
                .rightAligned();
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(field, "is '" + text.strip() + "'; it must be a whole number");
        }
    }

    private static <T> Optional<T> optional(String text, Supplier<T> parsed) {
        return text.isBlank() ? Optional.empty() : Optional.of(parsed.get());
    }

    private static <T> T parsed(
            String field,
            String text,
            String wanted,
            List<DateTimeFormatter> forms,
            java.time.temporal.TemporalQuery<T> query) {
        return forms.stream()
                .flatMap(form -> tried(form, text.strip(), query))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(field, "is '" + text.strip() + "'; it must be " + wanted));
    }

    private static <T> Stream<T> tried(DateTimeFormatter form, String text, java.time.temporal.TemporalQuery<T> query) {
        try {
            return Stream.of(form.withResolverStyle(java.time.format.ResolverStyle.STRICT)
                    .parse(text, query));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
