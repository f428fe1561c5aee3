package org.ctvms.demo.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.SwingConstants;
import org.ctvms.core.list.SortColumn;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/**
 * A column of a table: what it takes from a row, how it is sorted and shown.
 *
 * @param <T> the rows
 * @param title its title
 * @param value what it is sorted by; comparable, or null for nothing
 * @param words how it is shown
 * @param alignment a constant of {@link SwingConstants}
 * @param width its width in pixels, which grows with the table
 * @param chip whether it is a state, shown on its colour
 * @param sort what the engine sorts it by; empty if it does not
 */
public record Column<T>(
        String title,
        Function<T, Object> value,
        Function<Object, String> words,
        int alignment,
        int width,
        boolean chip,
        Optional<SortColumn<T>> sort) {
    /** A column that the engine does not sort. */
    public Column(
            String title,
            Function<T, Object> value,
            Function<Object, String> words,
            int alignment,
            int width,
            boolean chip) {
        this(title, value, words, alignment, width, chip, Optional.empty());
    }

    /** The same, sorted by the engine. */
    public Column<T> sorted(SortColumn<T> column) {
        return new Column<>(title, value, words, alignment, width, chip, Optional.of(column));
    }

    /** Text as it is. */
    public static <T> Column<T> text(String title, int width, Function<T, String> value) {
        return new Column<>(title, value::apply, String::valueOf, SwingConstants.LEADING, width, false);
    }

    /** A number that names something, such as a CRF. */
    public static <T> Column<T> number(String title, int width, Function<T, Long> value) {
        return new Column<>(title, value::apply, String::valueOf, SwingConstants.TRAILING, width, false);
    }

    /** An amount. */
    public static <T> Column<T> money(String title, int width, Formats formats, Function<T, Money> value) {
        return new Column<>(
                title, value::apply, amount -> formats.money((Money) amount), SwingConstants.TRAILING, width, false);
    }

    /** A day, or nothing. */
    public static <T> Column<T> day(String title, int width, Formats formats, Function<T, Optional<LocalDate>> value) {
        return new Column<>(
                title,
                row -> value.apply(row).orElse(null),
                day -> formats.date((LocalDate) day),
                SwingConstants.LEADING,
                width,
                false);
    }

    /** When something was, or nothing. */
    public static <T> Column<T> time(String title, int width, Formats formats, Function<T, Optional<Instant>> value) {
        return new Column<>(
                title,
                row -> value.apply(row).orElse(null),
                instant -> formats.dateTime((Instant) instant),
                SwingConstants.LEADING,
                width,
                false);
    }

    /** A month. */
    public static <T> Column<T> month(String title, int width, Formats formats, Function<T, YearMonth> value) {
        return new Column<>(
                title, value::apply, month -> formats.month((YearMonth) month), SwingConstants.LEADING, width, false);
    }

    /** A state, by word and colour. */
    public static <T> Column<T> state(String title, int width, Texts texts, Function<T, Enum<?>> value) {
        return new Column<>(
                title, value::apply, state -> texts.of((Enum<?>) state), SwingConstants.CENTER, width, true);
    }

    String shown(Object cell) {
        return cell == null ? "" : words.apply(cell);
    }
}
