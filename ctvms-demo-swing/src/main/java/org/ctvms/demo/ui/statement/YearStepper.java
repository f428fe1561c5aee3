package org.ctvms.demo.ui.statement;

import java.time.Year;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;

/** A year between two arrows that go to the one before and the one after, up to this year; Alt and an arrow key too. */
final class YearStepper extends JPanel {
    private final JLabel shown = Type.HEADING.on(new JLabel("", SwingConstants.CENTER));
    private final JButton next;
    private final Year last;
    private final Consumer<Year> listener;
    private Year year;

    /** At this year; the listener hears of every other one. */
    YearStepper(Ui ui, Consumer<Year> listener) {
        super(new MigLayout("insets 0, gap 2", "[][48!][]", "[center]"));
        this.last = Year.from(ui.host().today());
        this.listener = listener;
        this.next = Buttons.icon(Icons.of("next"), "nextYear", ui.text("statement.nextYear"), () -> step(1));
        setOpaque(false);
        shown.setName("year");
        JButton previous =
                Buttons.icon(Icons.of("previous"), "previousYear", ui.text("statement.previousYear"), () -> step(-1));
        add(previous);
        add(shown, "growx");
        add(next);
        Buttons.onKeys(this, "alt LEFT", previous);
        Buttons.onKeys(this, "alt RIGHT", next);
        show(last);
    }

    /** The year it is at. */
    Year year() {
        return year;
    }

    private void step(int years) {
        Year wanted = year.plusYears(years);
        if (!wanted.isAfter(last)) {
            show(wanted);
            listener.accept(wanted);
        }
    }

    /** Goes to the year, of which the listener does not hear. */
    void show(Year wanted) {
        year = wanted;
        shown.setText(wanted.toString());
        next.setEnabled(wanted.isBefore(last));
    }
}
