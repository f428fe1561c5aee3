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
        this.table = new TableView<>(desk.ui().texts(), "history", columns(), desk.text("noHistory"));
        fill(Words.muted(desk.text("historyHint")), table);
    }

    private List<Column<AuditLine>> columns() {
        return List.of(
                Column.time(
                        desk.text("when"),
                        140,
                        desk.ui().formats(),
                        line -> Optional.of(line.entry().at())),
                Column.text(desk.text("who"), 120, line -> line.entry().by()),
                Column.text(
                        desk.text("what"),
                        180,
                        line -> desk.ui().texts().of(line.entry().action())),
                Column.text(desk.text("details"), 320, line -> line.entry().details()));
    }

    @Override
    void show(CustomerFile file) {
        Pages.show(desk, table, file.history(), last -> page(file.crf(), last));
    }

    private List<AuditLine> page(Crf crf, AuditLine last) {
        return desk.session().audit().list(AuditFilter.ALL.about(crf), Optional.of(last.number()), Pages.SIZE);
    }
}
