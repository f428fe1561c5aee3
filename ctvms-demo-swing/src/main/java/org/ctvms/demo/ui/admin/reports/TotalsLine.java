package org.ctvms.demo.ui.admin.reports;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;

/** What all rows of the report come to. */
final class TotalsLine extends JPanel {
    private final Ui ui;
    private final Card card = new Card("fillx, gap 8", "[]push[][]20[][]20[][]", "[center]");
    private final JLabel rows = figure("totals.rows");
    private final JLabel charged = figure("totals.charged");
    private final JLabel paid = figure("totals.paid");
    private final JLabel open = figure("totals.open");

    TotalsLine(Ui ui) {
        super(new MigLayout("insets 0, fill", "[grow, fill]"));
        this.ui = ui;
        setOpaque(false);
        card.add(rows);
        add("reports.charged", charged);
        add("reports.paid", paid);
        add("reports.open", open);
        add(card);
    }

    private static JLabel figure(String name) {
        JLabel figure = Type.HEADING.on(new JLabel());
        figure.setName(name);
        return figure;
    }

    private void add(String key, JLabel amount) {
        JLabel label = new JLabel(ui.text(key));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        label.setLabelFor(amount);
        card.add(label);
        card.add(amount);
    }

    void show(ReportTotals totals) {
        rows.setText(ui.text("reports.total", totals.rows()));
        charged.setText(ui.formats().money(totals.charged()));
        paid.setText(ui.formats().money(totals.paid()));
        open.setText(ui.formats().money(totals.open()));
    }
}
