package org.ctvms.core.list;

/**
 * A column that a list can be sorted by. Texts are compared without case and accents; rows of equal value are sorted by
 * their number.
 *
 * @param <T> the rows
 */
public interface SortColumn<T> {
    /** What the row is sorted by: of the same type for every row, and never {@code null}. */
    Comparable<?> value(T row);
}
