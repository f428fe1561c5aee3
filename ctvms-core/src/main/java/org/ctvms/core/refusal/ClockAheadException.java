package org.ctvms.core.refusal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Thrown if the clock is further ahead of the ledger than the setting {@code clockLeapDays} allows. Nothing was
 * changed. If the clock is wrong, correct it. If {@link #day()} is right, confirm it by {@code dailyRun().confirm(day)}
 * and call again.
 */
public final class ClockAheadException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final LocalDate day;
    private final LocalDate lastCompleted;

    /**
     * @param day the day that the clock shows
     * @param lastCompleted the last day that a daily run completed
     * @param leapDays how many days the clock may be ahead of it
     */
    public ClockAheadException(LocalDate day, LocalDate lastCompleted, int leapDays) {
        super("The clock shows " + day + ", " + ChronoUnit.DAYS.between(lastCompleted, day) + " days after "
                + lastCompleted
                + ", the last day that the daily run completed; without confirmation at most " + leapDays
                + " are allowed. Correct the clock and call again, or confirm " + day + " if that day is right");
        this.day = day;
        this.lastCompleted = lastCompleted;
    }

    /** The day that the clock shows, to be confirmed if it is right. */
    public LocalDate day() {
        return day;
    }

    /** The last day that a daily run completed. */
    public LocalDate lastCompleted() {
        return lastCompleted;
    }
}
