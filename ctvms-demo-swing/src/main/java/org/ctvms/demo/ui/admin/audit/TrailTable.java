package org.ctvms.demo.ui.admin.audit;

import java.util.List;
import java.util.Optional;
import javax.swing.SwingConstants;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of what was done. */
final class TrailTable {
    private TrailTable() {}

    static TableView<AuditLine> of(Ui ui) {
        return new TableView<>(ui, "trail", columns(ui), ui.text("audit.nothing"));
    }

    private static List<Column<AuditLine>> columns(Ui ui) {
        return List.of(
                Column.time(
                        ui.text("audit.when"),
                        140,
                        ui.formats(),
                        line -> Optional.of(line.entry().at())),
                Column.text(ui.text("audit.who"), 110, line -> line.entry().by()),
                Column.text(
                        ui.text("audit.what"),
                        170,
                        line -> ui.texts().of(line.entry().action())),
                crf(ui),
                Column.text(ui.text("audit.details"), 300, line -> line.entry().details()));
    }

    private static Column<AuditLine> crf(Ui ui) {
        return new Column<>(
                ui.text("audit.crf"),
                line -> line.entry().crf().map(Crf::number).orElse(null),
                String::valueOf,
                SwingConstants.TRAILING,
                64,
                false);
    }
}
