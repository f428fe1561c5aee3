package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.function.Function;
import org.ctvms.demo.ui.table.TableView;

/** Tables that are filled page by page. */
final class Pages {
    /** How many rows a page has. */
    static final int SIZE = 100;

    private Pages() {}

    /**
     * Shows the first page, and offers the next ones as long as there are any.
     *
     * @param next reads the page after the row, off the event thread
     */
    static <T> void show(CustomersDesk desk, TableView<T> table, List<T> first, Function<T, List<T>> next) {
        table.show(first);
        offer(desk, table, first, next);
    }

    private static <T> void offer(CustomersDesk desk, TableView<T> table, List<T> page, Function<T, List<T>> next) {
        table.offerMore(page.size() == SIZE, () -> more(desk, table, next));
    }

    private static <T> void more(CustomersDesk desk, TableView<T> table, Function<T, List<T>> next) {
        List<T> before = table.rows();
        T last = before.get(before.size() - 1);
        desk.act(() -> next.apply(last), page -> {
            // why: meanwhile the table may have come to show something else
            if (table.rows() == before) {
                table.append(page);
                offer(desk, table, page, next);
            }
        });
    }
}
