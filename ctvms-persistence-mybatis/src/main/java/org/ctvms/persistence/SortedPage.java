package org.ctvms.persistence;

import java.util.Optional;
import org.ctvms.core.list.ListCursor;

/**
 * A page of a sorted list, as the statements ask for it.
 *
 * @param column the constant of the column
 * @param direction how it is sorted
 * @param beyond how what is wanted compares to the cursor
 * @param value what the row before the page is sorted by; {@code null} for the first page
 * @param number the number of that row
 * @param limit the longest it may be
 */
record SortedPage(String column, String direction, String beyond, Object value, long number, int limit) {
    static SortedPage of(Enum<?> column, boolean descending, Optional<ListCursor> after, int limit) {
        return new SortedPage(
                column.name(),
                descending ? "DESC" : "ASC",
                descending ? "<" : ">",
                after.map(ListCursor::value).map(SortedPage::parameter).orElse(null),
                after.map(ListCursor::number).orElse(0L),
                limit);
    }

    // why: an ENUM column is compared by the place of its value only where it is a number
    private static Object parameter(Comparable<?> value) {
        return value instanceof Enum<?> constant ? constant.ordinal() + 1 : value;
    }
}
