package org.ctvms.demo.ui.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;

/**
 * Reads days and months as people type and paste them: the day before the month, or the year first; months by number or
 * by name in either language. The year has four digits. Thread-safe.
 */
public final class DateReader {
    private static final String PART = "(?:\\s*[-/. ,]\\s*|\\s+)";
    private static final String NAME = "(?<name>\\p{L}+)\\.?";
    private static final String MONTH = "(?<month>[0-9]{1,2})";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String TIME = "(?:,?[ T]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?";
    private static final Pattern[] DAYS = patterns(
            DAY + PART + MONTH + PART + YEAR + TIME,
            YEAR + PART + MONTH + PART + DAY + TIME,
            DAY + PART + "?" + NAME + PART + "?" + YEAR + TIME,
            NAME + PART + DAY + PART + YEAR + TIME);
    private static final Pattern[] MONTHS =
            patterns(MONTH + PART + YEAR, YEAR + PART + MONTH, NAME + PART + "?" + YEAR);
    private static final Map<String, Integer> NAMES = names();

    private DateReader() {}

    private static Pattern[] patterns(String... forms) {
        return Stream.of(forms).map(Pattern::compile).toArray(Pattern[]::new);
    }

    private static Map<String, Integer> names() {
        // why: what the calendars of the languages do not list, and people write all the same
        Map<String, Integer> names =
                new HashMap<>(Map.of("sept", 9, "agt", 8, "agst", 8, "ags", 8, "nop", 11, "pebruari", 2));
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                Stream.of(TextStyle.SHORT, TextStyle.FULL)
                        .map(style -> month.getDisplayName(style, language.locale()))
                        .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), month.getValue()));
            }
        }
        return Map.copyOf(names);
    }

    /** The day; empty if it is none. */
    public static Optional<LocalDate> day(String typed) {
        return tried(() -> match(DAYS, typed)
                .flatMap(match ->
                        month(match).map(month -> LocalDate.of(number(match, "year"), month, number(match, "day")))));
    }

    /** The month; empty if it is none. */
    public static Optional<YearMonth> month(String typed) {
        return tried(() -> match(MONTHS, typed)
                .flatMap(match -> month(match).map(month -> YearMonth.of(number(match, "year"), month))));
    }

    private static <T> Optional<T> tried(Supplier<Optional<T>> read) {
        try {
            return read.get();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> match(Pattern[] forms, String typed) {
        String plain = Figures.plain(typed);
        return Stream.of(forms)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<Integer> month(Matcher match) {
        return match.pattern().pattern().contains(NAME)
                ? Optional.ofNullable(NAMES.get(match.group("name").toLowerCase(Locale.ROOT)))
                : Optional.of(number(match, "month"));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
