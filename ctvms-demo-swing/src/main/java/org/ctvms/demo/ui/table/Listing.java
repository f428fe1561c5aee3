package org.ctvms.demo.ui.table;

import java.util.List;
import java.util.Optional;

/**
 * A list that the engine reads page by page. Its methods are called off the event thread.
 *
 * @param <T> the rows
 */
@FunctionalInterface
public interface Listing<T> {
    /**
     * A page.
     *
     * @param order as the reader chose; empty for the list's own order
     * @param after the row before the page; empty for the first page
     * @param limit the longest it may be
     */
    List<T> page(Optional<Order<T>> order, Optional<T> after, int limit);

    /** What all pages come to, as the engine counts them; empty if it does not. */
    default Optional<Total> total() {
        return Optional.empty();
    }

    /** What these rows come to, if they are the whole list. */
    default Optional<Total> totalOf(List<T> rows) {
        return Optional.of(new Total(rows.size(), Optional.empty()));
    }

    /** All rows, where this list begins later than with the first. */
    default Listing<T> whole() {
        return this;
    }
}
