package org.ctvms.demo.ui.admin.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How the books stand against the calendar.
 *
 * @param completed the last day whose run was completed
 * @param today the day it is
 */
record Standing(Optional<LocalDate> completed, LocalDate today) {
    /** Whether there was no run yet. */
    boolean isFirst() {
        return completed.isEmpty();
    }

    /** Days to catch up; negative if the clock shows a day before the last completed one. */
    long daysDue() {
        return completed.map(day -> ChronoUnit.DAYS.between(day, today)).orElse(1L);
    }
}
