package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingConstants;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** Everything that happened to the customer, in words. */
final class HistoryTab extends Tab {
    private static final int DETAILS = 2;

    private final PagedTable<HistoryEntry> pages;
    private HistoryWords words;

    HistoryTab(CustomersDesk desk) {
        super(desk);
        this.words = new HistoryWords(desk.ui(), List.of());
        TableView<HistoryEntry> table =
                new TableView<>(desk.ui(), "history", columns(), desk.text("customers.noHistory"));
        this.pages = new PagedTable<>(desk.ui(), table, desk::load);
        new FittingColumns(table, List.of(), () -> {}).growing(DETAILS).followSize();
        fill(Words.muted(desk.text("customers.historyHint")), table);
    }

    /** When it was, to sort by. */
    private record When(HistoryEntry entry) implements Comparable<When> {
        @Override
        public int compareTo(When other) {
            return entry.position().compareTo(other.entry.position());
        }
    }

    private List<Column<HistoryEntry>> columns() {
        return List.of(
                new Column<>(
                        desk.text("customers.when"),
                        When::new,
                        when -> words(((When) when).entry()),
                        SwingConstants.LEADING,
                        150,
                        false),
                Column.text(desk.text("customers.what"), 190, entry -> words.what(entry)),
                Column.text(desk.text("customers.details"), 180, entry -> words.details(entry)),
                Column.money(
                        desk.text("customers.amount"),
                        96,
                        desk.ui().formats(),
                        entry -> entry.amount().orElse(null)),
                Column.text(desk.text("customers.who"), 100, entry -> entry.by().orElse("")));
    }

    private String words(HistoryEntry entry) {
        return entry.kind() == HistoryKind.CHARGE
                ? entry.day().map(desk.ui().formats()::date).orElse("")
                : desk.ui().formats().dateTime(entry.at());
    }

    @Override
    void show(CustomerFile file) {
        words = new HistoryWords(desk.ui(), file.plans());
        pages.show((order, after, limit) -> page(file.crf(), after, limit), file.history());
    }

    private List<HistoryEntry> page(Crf crf, Optional<HistoryEntry> after, int limit) {
        return desk.session().history().list(crf, after.map(HistoryEntry::position), limit);
    }
}
