package org.ctvms.demo.ui.statement;

import java.time.Year;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Ui;

/** A customer's payment details: whose they are, the year with its arrows, and the year month by month. */
public final class YearPane extends JPanel {
    private final YearStepper years;
    private final YearView view;

    /**
     * At this year, empty; the listeners hear of other years that are wanted, and of invoices that are opened.
     *
     * @param whose stands beside the year
     */
    public YearPane(Ui ui, JComponent whose, Consumer<Year> turnTo, Consumer<InvoiceNumber> openInvoice) {
        super(new MigLayout("insets 0, fill, gap 10 10", "[grow, fill][]", "[][grow, fill]"));
        this.years = new YearStepper(ui, turnTo);
        this.view = new YearView(ui, openInvoice);
        setOpaque(false);
        whose.setOpaque(false);
        add(whose, "wmin 0");
        add(years, "wrap");
        add(view, "span, wmin 0, hmin 0");
    }

    /** The year it is at. */
    public Year year() {
        return years.year();
    }

    /** Shows the year. */
    public void show(CustomerYear shown) {
        years.show(shown.year());
        view.show(shown.statements(), shown.planNames());
    }
}
