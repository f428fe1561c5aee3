package org.ctvms.demo.ui.statement;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.Ui;

/** A customer's year: for each connection the twelve months with their states and amounts, and the payments made. */
public final class YearView extends JPanel {
    /** Empty; the listener hears of invoices that are opened. */
    public YearView(Ui ui, Consumer<InvoiceNumber> openInvoice) {}

    /** Shows the year of each connection. */
    public void show(List<YearStatement> statements) {}
}
