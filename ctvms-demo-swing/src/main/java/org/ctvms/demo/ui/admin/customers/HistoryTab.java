package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** What was done about the customer, and by whom. */
final class HistoryTab extends Tab {
    private final TableView<AuditLine> table;

    HistoryTab(CustomersDesk desk) {
        super(desk);
        this.table = new TableView<>(desk.ui().texts(), "history", columns(), desk.text("customers.noHistory"));
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
        Pages.show(desk, table, file.history(), last -> page(file.crf(), last));
    }

    private List<AuditLine> page(Crf crf, AuditLine last) {
        return desk.session().audit().list(AuditFilter.ALL.about(crf), Optional.of(last.number()), Pages.SIZE);
    }
}
