package org.ctvms.demo.ui.table;

import org.ctvms.core.list.SortColumn;

/**
 * How a list is sorted.
 *
 * @param <T> the rows
 * @param column what by
 * @param descending whether the largest value comes first
 */
public record Order<T>(SortColumn<T> column, boolean descending) {
    /** The column as the constant that it is. */
    public <C extends SortColumn<T>> C by(Class<C> columns) {
        return columns.cast(column);
    }
}
