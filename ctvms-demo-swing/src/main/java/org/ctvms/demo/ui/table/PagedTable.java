package org.ctvms.demo.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.demo.ui.Ui;

/**
 * Shows a list page by page in a table. The engine sorts it, so that a click on a heading sorts all of it, and counts it.
 * Answers to older questions are dropped. On the event thread.
 *
 * @param <T> the rows
 */
public final class PagedTable<T> {
    private static final int PAGE = 100;

    /** How many rows are read of the first page: one more than is shown tells whether there is more to show. */
    public static final int READ = PAGE + 1;

    private final Ui ui;
    private final TableView<T> view;
    private final Calls calls;
    private final AskedOrder<T> sorter;
    private Consumer<Optional<Total>> totalled = total -> {};
    private Runnable askedFor = () -> {};
    private Optional<Read<T>> asked = Optional.empty();
    private Optional<Read<T>> shown = Optional.empty();
    private boolean complete;

    /** Shows pages in the table; only columns that the engine sorts can be sorted. */
    public PagedTable(Ui ui, TableView<T> view, Calls calls) {
        this.ui = ui;
        this.view = view;
        this.calls = calls;
        this.sorter = view.sortElsewhere(this::sortAgain);
        view.saveAll(() -> shown.map(read -> read.listing.whole()), sorter::order);
    }

    /** What was asked for: one question, told from others by its identity. */
    private static final class Read<T> {
        private final Listing<T> listing;
        private final Optional<Order<T>> order;

        private Read(Listing<T> listing, Optional<Order<T>> order) {
            this.listing = listing;
            this.order = order;
        }
    }

    /** The listener is told what the whole list comes to; nothing while that is being read. */
    public PagedTable<T> onTotal(Consumer<Optional<Total>> listener) {
        totalled = listener;
        return this;
    }

    /** The listener is told when people ask for more rows or another order. */
    public PagedTable<T> onAsk(Runnable listener) {
        askedFor = listener;
        return this;
    }

    /** How the reader wants it sorted. */
    public Optional<Order<T>> order() {
        return sorter.order();
    }

    /** Whether all rows of the list are in the table. */
    public boolean isComplete() {
        return complete;
    }

    /** Shows the list from its beginning. */
    public void show(Listing<T> listing) {
        show(listing, rows -> {});
    }

    /** The same; the listener receives the first rows when they are shown, unless another list was asked for. */
    public void show(Listing<T> listing, Consumer<List<T>> then) {
        Read<T> read = new Read<>(listing, sorter.order());
        asked = Optional.of(read);
        calls.load(
                () -> listing.page(read.order, Optional.empty(), READ),
                page -> {
                    if (isAsked(read)) {
                        begin(read, page);
                        then.accept(view.rows());
                    }
                },
                problem -> failed(read));
    }

    /** Shows the list, of which the first {@link #READ} rows have been read already, in the list's own order. */
    public void show(Listing<T> listing, List<T> firstPage) {
        Read<T> read = new Read<>(listing, Optional.empty());
        asked = Optional.of(read);
        begin(read, firstPage);
    }

    private void begin(Read<T> read, List<T> page) {
        shown = Optional.of(read);
        view.show(cut(page));
        offerMore(read, page);
        Optional<Total> known = isEnd(page) ? read.listing.totalOf(page) : Optional.empty();
        total(known);
        if (known.isEmpty()) {
            count(read);
        }
    }

    private void count(Read<T> read) {
        ui.tasks()
                .run(
                        read.listing::total,
                        total -> {
                            if (isAsked(read)) {
                                total(total);
                            }
                        },
                        // why: the rows are shown; how many others there are can wait for the next look
                        problem -> {});
    }

    private void total(Optional<Total> total) {
        view.total(total.map(Total::rows));
        totalled.accept(total);
    }

    // why: the arrow in the heading must not promise an order in which nothing is shown
    private boolean failed(Read<T> read) {
        if (isAsked(read)) {
            asked = shown;
            sorter.show(shown.flatMap(earlier -> earlier.order));
        }
        return false;
    }

    private void sortAgain() {
        askedFor.run();
        shown.ifPresent(read -> show(read.listing.whole()));
    }

    private void more(Read<T> read, Optional<T> last) {
        askedFor.run();
        calls.load(
                () -> read.listing.page(read.order, last, READ),
                page -> {
                    // why: the page may have been asked for twice, or the list read again meanwhile
                    if (isAsked(read) && view.last().equals(last)) {
                        view.append(cut(page));
                        offerMore(read, page);
                    }
                },
                problem -> false);
    }

    private void offerMore(Read<T> read, List<T> page) {
        complete = isEnd(page);
        view.offerMore(!isEnd(page), () -> more(read, view.last()));
    }

    private static boolean isEnd(List<?> page) {
        return page.size() <= PAGE;
    }

    private static <T> List<T> cut(List<T> page) {
        return page.stream().limit(PAGE).toList();
    }

    private boolean isAsked(Read<T> read) {
        return asked.filter(newest -> newest == read).isPresent();
    }
}
