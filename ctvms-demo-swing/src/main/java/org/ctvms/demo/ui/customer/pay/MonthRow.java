package org.ctvms.demo.ui.customer.pay;

import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;

/** One open month, and what a payment would settle of it. */
final class MonthRow {
    private final Ui ui;
    private final Charge charge;
    private final JLabel part = new JLabel();
    private final Chip state = new Chip();

    MonthRow(Ui ui, Charge charge) {
        this.ui = ui;
        this.charge = charge;
        part.setName("part." + charge.month());
        show(Optional.empty());
    }

    YearMonth month() {
        return charge.month();
    }

    void addTo(JPanel grid) {
        grid.add(new JLabel(ui.formats().month(charge.month())));
        grid.add(new JLabel(ui.formats().money(charge.open())));
        grid.add(part);
        grid.add(state, "wrap");
    }

    void show(Optional<Allocation> allocation) {
        part.setText(allocation.map(known -> ui.formats().money(known.amount())).orElse("–"));
        MonthState after = allocation
                .map(known -> known.settles() ? MonthState.PAID : MonthState.PARTLY_PAID)
                .orElse(charge.paid().isPositive() ? MonthState.PARTLY_PAID : MonthState.NOT_PAID);
        state.show(Tones.of(after), ui.texts().of(after));
    }
}
