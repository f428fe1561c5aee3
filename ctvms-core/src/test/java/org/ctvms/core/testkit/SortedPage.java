package org.ctvms.core.testkit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.list.SortColumn;

/** Sorts rows and cuts a page out of them, as a database does. */
record SortedPage<T>(
        SortColumn<T> column, boolean descending, ToLongFunction<T> number, Optional<ListCursor> after, int limit) {
    private static final Comparator<ListCursor> ASCENDING =
            Comparator.comparing(ListCursor::value, SortedPage::compare).thenComparing(ListCursor::number);

    List<T> of(Stream<T> rows) {
        Comparator<ListCursor> order = descending ? ASCENDING.reversed() : ASCENDING;
        return rows.filter(row ->
                        after.map(place -> order.compare(place(row), place) > 0).orElse(true))
                .sorted(Comparator.comparing(this::place, order))
                .limit(limit)
                .toList();
    }

    private ListCursor place(T row) {
        return ListCursor.after(row, column, number.applyAsLong(row));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) folded(one)).compareTo(folded(other));
    }

    private static Object folded(Comparable<?> value) {
        return value instanceof String text
                ? signsFirst(Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                : value;
    }

    // why: by Unicode's collation signs come before digits, and digits before letters
    private static String signsFirst(String text) {
        StringBuilder moved = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isLetterOrDigit(point) || point < '0' ? point : point % '0')
                .forEach(moved::appendCodePoint);
        return moved.toString();
    }
}
