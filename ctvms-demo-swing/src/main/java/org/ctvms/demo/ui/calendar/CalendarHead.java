package org.ctvms.demo.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/** The month that is shown, between the ways to others. */
final class CalendarHead extends JPanel {
    private final Texts texts;
    private final DateTimeFormatter month;
    private final JLabel shown = Type.HEADING.on(new JLabel("", SwingConstants.CENTER));

    /** What moves to another month. */
    interface Turn {
        /** Moves from the day that is marked. */
        void turn(UnaryOperator<LocalDate> step);
    }

    CalendarHead(Texts texts, Turn turn) {
        super(new MigLayout("insets 0, gap 0, fillx", "[][][grow, fill][][]"));
        this.texts = texts;
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", texts.language().locale());
        setOpaque(false);
        shown.setName("calendarMonth");
        add(button("previousYear", "first", turn, day -> day.minusYears(1)));
        add(button("previousMonth", "previous", turn, day -> day.minusMonths(1)));
        add(shown);
        add(button("nextMonth", "next", turn, day -> day.plusMonths(1)));
        add(button("nextYear", "last", turn, day -> day.plusYears(1)));
    }

    private JButton button(String name, String icon, Turn turn, UnaryOperator<LocalDate> step) {
        JButton button =
                Buttons.icon(Icons.of(icon), "calendar." + name, texts.get("calendar." + name), () -> turn.turn(step));
        button.setFocusable(false);
        return button;
    }

    void show(LocalDate day) {
        shown.setText(day.format(month));
    }
}
