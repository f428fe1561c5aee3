package org.ctvms.demo.ui.statement;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.table.EmptyState;

/** A customer's year: for each connection the twelve months with their states and amounts, and the payments made. */
final class YearView extends JPanel {
    private final Ui ui;
    private final Consumer<InvoiceNumber> openInvoice;

    /** Empty; the listener hears of invoices that are opened. */
    YearView(Ui ui, Consumer<InvoiceNumber> openInvoice) {
        super(new BorderLayout());
        this.ui = ui;
        this.openInvoice = openInvoice;
        setOpaque(false);
    }

    /** Shows the year of each connection, with the names of the plans that are known. */
    void show(List<YearStatement> statements, Map<ConnectionId, String> planNames) {
        removeAll();
        if (statements.isEmpty()) {
            add(new EmptyState(ui.text("statement.empty")));
        } else {
            add(blocks(statements, planNames).pane());
        }
        revalidate();
        repaint();
    }

    private Scrolled blocks(List<YearStatement> statements, Map<ConnectionId, String> planNames) {
        Scrolled blocks = new Scrolled(new MigLayout("insets 0, gap 0 12, wrap 1, fillx", "[grow, fill]"));
        for (YearStatement statement : statements) {
            String plan = planNames.getOrDefault(statement.connection().id(), "");
            blocks.add(new ConnectionYear(ui, statement, plan, openInvoice));
        }
        return blocks;
    }
}
