package org.ctvms.core.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the daily run is due.
 *
 * @param at the time of day from which the day's run is due
 */
record DailyTime(LocalTime at) {
    /** Due once the set time has passed since the last completed day; at once after a missed day or before any. */
    boolean isDue(Optional<LocalDate> lastCompleted, LocalDateTime now) {
        LocalDate latest = now.toLocalTime().isBefore(at) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return lastCompleted.map(latest::isAfter).orElse(true);
    }
}
