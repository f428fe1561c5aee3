package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days that are lived in one go; none, if there is none before the end.
 *
 * @param yearBegins the day from which the year's stories are counted
 * @param from the first day
 * @param until the day after the last
 */
record Stretch(LocalDate yearBegins, LocalDate from, LocalDate until) {
    /** A whole year. */
    static Stretch year(LocalDate begins) {
        return new Stretch(begins, begins, begins.plusYears(1));
    }

    /** What is left of years that began on the first day. */
    static Stretch rest(LocalDate first, LocalDate from, LocalDate until) {
        return new Stretch(first.plusYears(ChronoUnit.YEARS.between(first, from)), from, until);
    }

    long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    /** The day on which the clock stands before anything is lived. */
    LocalDate opens() {
        return days() > 0 ? from : from.minusDays(1);
    }

    /** The last month in which anything can have happened. */
    YearMonth lastMonth() {
        return YearMonth.from(days() > 0 ? until : from);
    }
}
