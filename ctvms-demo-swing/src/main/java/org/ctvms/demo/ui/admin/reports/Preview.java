package org.ctvms.demo.ui.admin.reports;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.report.ReportRow;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminNavigation;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.TableView;

/** The first rows of the report and its totals, with what is not shown. */
final class Preview extends JPanel {
    private final Ui ui;
    private final TableView<ReportRow> table;
    private final Words wider;
    private final Words cut = Words.muted("").named("cut");
    private final TotalsLine totals;

    Preview(Ui ui, AdminNavigation go) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0 8, hidemode 3", "[grow, fill]"));
        this.ui = ui;
        this.wider = Words.muted(ui.text("reports.wider")).named("wider");
        this.table = PreviewTable.of(ui, this::fitted);
        this.totals = new TotalsLine(ui);
        setOpaque(false);
        table.onOpen(row -> go.paymentDetails(row.crf()));
        wider.setVisible(false);
        cut.setVisible(false);
        add(table, "wmin 0, hmin 0, push, grow");
        add(wider, "wmin 0");
        add(cut, "wmin 0");
        add(totals, "wmin 0");
    }

    private void fitted() {
        wider.setVisible(PreviewTable.isCut(table) && !table.rows().isEmpty());
    }

    void show(ReportView view) {
        table.show(view.rows());
        fitted();
        totals.show(view.totals());
        cut.setVisible(view.isCut());
        cut.setText(ui.text("reports.cut", view.rows().size(), view.totals().rows()));
    }
}
