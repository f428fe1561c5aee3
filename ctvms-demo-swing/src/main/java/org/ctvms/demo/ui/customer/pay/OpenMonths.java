package org.ctvms.demo.ui.customer.pay;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.demo.ui.Ui;

/** The open months with their total, and what of each the typed amount would settle. */
final class OpenMonths extends JPanel {
    private static final int ROWS_SHOWN = 6;
    private static final int WHEEL_STEP = 12;

    private final List<MonthRow> rows;

    OpenMonths(Ui ui, List<Charge> charges) {
        super(new BorderLayout());
        setOpaque(false);
        JPanel grid = new JPanel(new MigLayout("insets 8 12 8 12, gap 16 6", "[grow, fill][right][right][90!, right]"));
        grid.setBackground(UIManager.getColor("Table.background"));
        List.of("pay.month", "pay.open", "pay.thisPayment").forEach(key -> grid.add(head(ui.text(key))));
        grid.add(head(ui.text("pay.afterwards")), "wrap");
        this.rows = charges.stream().map(charge -> new MonthRow(ui, charge)).toList();
        rows.forEach(row -> row.addTo(grid));
        Money total = charges.stream().map(Charge::open).reduce(Money.ZERO, Money::plus);
        JLabel due = head(ui.text("pay.totalDue"));
        grid.add(due, "gaptop 4");
        JLabel figure = new JLabel(ui.formats().money(total));
        figure.setName("totalDue");
        figure.putClientProperty("FlatLaf.styleClass", "semibold");
        grid.add(figure, "wrap");
        add(charges.size() > ROWS_SHOWN ? scrolling(grid) : framed(grid));
    }

    private static JLabel head(String words) {
        JLabel head = new JLabel(words);
        head.setForeground(UIManager.getColor("Ctvms.muted"));
        return head;
    }

    private static JComponent framed(JComponent grid) {
        JScrollPane frame = new JScrollPane(grid);
        frame.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        return frame;
    }

    private static JComponent scrolling(JComponent grid) {
        JScrollPane frame = new JScrollPane(grid);
        frame.getVerticalScrollBar().setUnitIncrement(WHEEL_STEP);
        frame.setPreferredSize(new java.awt.Dimension(grid.getPreferredSize().width, 220));
        return frame;
    }

    void show(Optional<PaymentQuote> quote) {
        Map<java.time.YearMonth, Allocation> parts = quote.stream()
                .flatMap(known -> known.allocations().stream())
                .collect(Collectors.toMap(Allocation::month, Function.identity()));
        rows.forEach(row -> row.show(Optional.ofNullable(parts.get(row.month()))));
    }
}
