package org.ctvms.demo.ui.admin.outbox;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of letters that were given up. */
final class FailedTable {
    private FailedTable() {}

    static TableView<FailedMail> of(Ui ui) {
        return new TableView<>(ui, "failed", columns(ui), ui.text("outbox.nothing"));
    }

    private static List<Column<FailedMail>> columns(Ui ui) {
        return List.of(
                Column.text(ui.text("outbox.kind"), 136, mail -> ui.texts().of(mail.kind())),
                Column.text(ui.text("outbox.recipient"), 170, FailedMail::recipient),
                Column.time(ui.text("outbox.queued"), 138, ui.formats(), mail -> Optional.of(mail.queuedAt())),
                Column.number(ui.text("outbox.attempts"), 76, mail -> (long) mail.attempts()),
                Column.text(ui.text("outbox.problem"), 240, FailedMail::problem));
    }
}
