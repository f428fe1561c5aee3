package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** What was done about the customer, and by whom. */
final class HistoryTab extends Tab {
    private final PagedTable<AuditLine> pages;

    HistoryTab(CustomersDesk desk) {
        super(desk);
        TableView<AuditLine> table = new TableView<>(desk.ui(), "history", columns(), desk.text("customers.noHistory"));
        this.pages = new PagedTable<>(desk.ui(), table, desk::load);
        fill(Words.muted(desk.text("customers.historyHint")), table);
    }

    private List<Column<AuditLine>> columns() {
        return List.of(
                Column.time(
                        desk.text("customers.when"),
                        140,
                        desk.ui().formats(),
                        line -> Optional.of(line.entry().at())),
                Column.text(
                        desk.text("customers.who"), 120, line -> line.entry().by()),
                Column.text(
                        desk.text("customers.what"),
                        180,
                        line -> desk.ui().texts().of(line.entry().action())),
                Column.text(
                        desk.text("customers.details"),
                        320,
                        line -> line.entry().details()));
    }

    @Override
    void show(CustomerFile file) {
        pages.show((order, after, limit) -> page(file.crf(), after, limit), file.history());
    }

    private List<AuditLine> page(Crf crf, Optional<AuditLine> after, int limit) {
        return desk.session().audit().list(AuditFilter.ALL.about(crf), after.map(AuditLine::number), limit);
    }
}
