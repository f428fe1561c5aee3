package org.ctvms.demo.ui.invoice;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** A month of a year, up to the current one's year. On the event thread. */
final class MonthChooser extends JPanel {
    private static final int FIRST_YEAR = 2000;

    private final Ui ui;
    private final Consumer<YearMonth> chosen;
    private final ChoiceInput<Month> month;
    private final JSpinner year;
    private final JButton next;
    private final JButton current;
    private boolean quiet;

    /** This month; the listener hears of each other one. */
    MonthChooser(Ui ui, Consumer<YearMonth> chosen) {
        super(new MigLayout("insets 0, gap 4", "[][][][]12[]"));
        this.ui = ui;
        this.chosen = chosen;
        this.month = new ChoiceInput<>(ui.texts(), "month", List.of(Month.values()), this::words);
        this.year = new JSpinner(new SpinnerNumberModel(thisMonth().getYear(), FIRST_YEAR, 9999, 1));
        this.next = button("next", "invoices.nextMonth", () -> go(value().plusMonths(1)));
        this.current = Buttons.of(ui.texts(), "invoices.thisMonth", () -> go(thisMonth()));
        setOpaque(false);
        year.setName("year");
        year.setEditor(new JSpinner.NumberEditor(year, "0"));
        year.getAccessibleContext().setAccessibleName(ui.text("invoices.year"));
        month.component().getAccessibleContext().setAccessibleName(ui.text("invoices.month"));
        add(button("previous", "invoices.previousMonth", () -> go(value().minusMonths(1))));
        add(month.component());
        add(year);
        add(next);
        add(current);
        show(thisMonth());
        month.onChange(this::changed);
        year.addChangeListener(event -> changed());
    }

    private JButton button(String icon, String key, Runnable action) {
        return Buttons.icon(Icons.of(icon), key.substring(key.indexOf('.') + 1), ui.text(key), action);
    }

    private String words(Month named) {
        return named.getDisplayName(
                TextStyle.FULL_STANDALONE, ui.texts().language().locale());
    }

    /** The month it is at the office. */
    YearMonth thisMonth() {
        return YearMonth.from(ui.host().today());
    }

    YearMonth value() {
        return YearMonth.of((Integer) year.getValue(), month.value());
    }

    /** Shows another month, of which the listener does not hear. */
    void show(YearMonth shown) {
        quiet = true;
        year.setValue(shown.getYear());
        month.show(shown.getMonth());
        quiet = false;
        next.setEnabled(shown.isBefore(thisMonth()));
        current.setEnabled(!shown.equals(thisMonth()));
    }

    private void go(YearMonth other) {
        show(other);
        chosen.accept(other);
    }

    private void changed() {
        if (!quiet) {
            go(value());
        }
    }
}
