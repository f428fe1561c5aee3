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
import org.ctvms.demo.ui.text.Texts;

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
    public static TypedInput<Money> money(Texts texts, String field, Formats formats) {
        return TypedInput.line(
                        field,
                        text -> formats.amount(text.strip())
                                .orElseThrow(() -> refusal(
                                        texts, field, "common.noAmount", text, formats.typed(Money.of("499.50")))),
                        formats::typed)
                .rightAligned();
    }

    /** A day, written 24/11/2026 or 2026-11-24, or nothing. */
    public static TypedInput<Optional<LocalDate>> day(Texts texts, String field) {
        return TypedInput.line(
                        field,
                        text -> optional(
                                text, DAYS, LocalDate::from, () -> refusal(texts, field, "common.noDay", text)),
                        day -> day.map(DAY::format).orElse(""))
                .hint(texts.get("common.dayHint"));
    }

    /** A month, written 11/2026 or 2026-11, or nothing. */
    public static TypedInput<Optional<YearMonth>> month(Texts texts, String field) {
        return TypedInput.line(
                        field,
                        text -> optional(
                                text, MONTHS, YearMonth::from, () -> refusal(texts, field, "common.noMonth", text)),
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
            throw refusal(texts, field, "common.noNumber", text);
        }
    }

    private static InvalidInputException refusal(Texts texts, String field, String key, String typed, String... more) {
        Object[] values =
                Stream.concat(Stream.of(typed.strip()), Stream.of(more)).toArray();
        return new InvalidInputException(field, texts.get(key, values));
    }

    private static <T> Optional<T> optional(
            String text,
            List<DateTimeFormatter> forms,
            java.time.temporal.TemporalQuery<T> query,
            Supplier<InvalidInputException> refusal) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(forms.stream()
                        .flatMap(form -> tried(form, text.strip(), query))
                        .findFirst()
                        .orElseThrow(refusal));
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
