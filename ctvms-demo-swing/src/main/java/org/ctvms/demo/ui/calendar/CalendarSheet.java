package org.ctvms.demo.ui.calendar;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The days of a month in weeks, which begin as they do where the language is spoken. */
final class CalendarSheet extends JPanel {
    private static final int DAYS_SHOWN = 42;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Locale locale;
    private final PickedDay picked;
    private final Consumer<LocalDate> clicked;

    CalendarSheet(Locale locale, PickedDay picked, Consumer<LocalDate> clicked) {
        super(new MigLayout("insets 0, gap 1, wrap 7", "[34::, grow, fill]", "[22!]2[28!, fill]"));
        this.locale = locale;
        this.picked = picked;
        this.clicked = clicked;
        setOpaque(false);
    }

    void show(LocalDate marked) {
        removeAll();
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        for (int at = 0; at < DAYS_OF_A_WEEK; at++) {
            add(head(first.plus(at)));
        }
        LocalDate begin = marked.withDayOfMonth(1);
        int before = Math.floorMod(begin.getDayOfWeek().getValue() - first.getValue(), DAYS_OF_A_WEEK);
        for (int at = 0; at < DAYS_SHOWN; at++) {
            add(day(begin.plusDays((long) at - before), marked));
        }
        revalidate();
        repaint();
    }

    private JLabel head(DayOfWeek day) {
        JLabel head = new JLabel(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale), SwingConstants.CENTER);
        head.setForeground(UIManager.getColor("Ctvms.muted"));
        return head;
    }

    private DayLabel day(LocalDate day, LocalDate marked) {
        DayLabel label = new DayLabel(day, day.equals(marked), day.equals(picked.today()));
        boolean possible = picked.isPossible(day);
        label.setEnabled(possible);
        if (day.getMonthValue() != marked.getMonthValue()) {
            label.setForeground(UIManager.getColor("Ctvms.muted"));
        }
        if (possible) {
            label.addMouseListener(new MouseAdapter() {
                @Override
                public void mouseReleased(MouseEvent event) {
                    clicked.accept(day);
                }
            });
        }
        return label;
    }
}
