package org.ctvms.demo.ui.calendar;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.Optional;

/** Where the keys lead from a day. */
final class CalendarKeys {
    private CalendarKeys() {}

    /** The day the key leads to; empty if it is none of those keys. */
    static Optional<LocalDate> from(LocalDate day, int key, boolean shift) {
        return Optional.ofNullable(
                switch (key) {
                    case KeyEvent.VK_LEFT -> day.minusDays(1);
                    case KeyEvent.VK_RIGHT -> day.plusDays(1);
                    case KeyEvent.VK_UP -> day.minusWeeks(1);
                    case KeyEvent.VK_DOWN -> day.plusWeeks(1);
                    case KeyEvent.VK_PAGE_UP -> shift ? day.minusYears(1) : day.minusMonths(1);
                    case KeyEvent.VK_PAGE_DOWN -> shift ? day.plusYears(1) : day.plusMonths(1);
                    case KeyEvent.VK_HOME -> day.withDayOfMonth(1);
                    case KeyEvent.VK_END -> day.withDayOfMonth(day.lengthOfMonth());
                    default -> null;
                });
    }
}
