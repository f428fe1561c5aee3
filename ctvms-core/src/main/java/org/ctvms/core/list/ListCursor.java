package org.ctvms.core.list;

/** Where a page begins: behind a row, whether or not that is still in the list. Immutable. */
public final class ListCursor {
    private final Comparable<?> value;
    private final long number;

    private ListCursor(Comparable<?> value, long number) {
        this.value = value;
        this.number = number;
    }

    /** Behind the number, in a list sorted by these numbers alone. */
    public static ListCursor after(long number) {
        return new ListCursor(number, number);
    }

    /** Behind the row of that number, in a list sorted by the column. */
    public static <T> ListCursor after(T row, SortColumn<? super T> column, long number) {
        return new ListCursor(column.value(row), number);
    }

    /** What the row is sorted by. */
    public Comparable<?> value() {
        return value;
    }

    /** The number that tells rows of equal value apart. */
    public long number() {
        return number;
    }
}
