package org.ctvms.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.refusal.ClockAheadException;

/**
 * How far the ledger has come in time.
 *
 * @param completed the last day that the daily run completed; empty before the first run
 * @param confirmed a later day that somebody confirmed after a refusal; empty again once a run completed
 */
public record LedgerDay(Optional<LocalDate> completed, Optional<LocalDate> confirmed) {
    /** A ledger before its first completed run. */
    public static final LedgerDay NONE = new LedgerDay(Optional.empty(), Optional.empty());

    /**
     * The day to book on: today, or the ledger's day where the clock went back.
     *
     * @throws ClockAheadException if the clock is further ahead of the ledger than it is believed to be right
     */
    public LocalDate bookingDay(Moment now) {
        if (isAhead(now)) {
            throw new ClockAheadException(now.today(), completed.orElseThrow(), now.leapDays());
        }
        return completed.filter(now.today()::isBefore).orElse(now.today());
    }

    /** The day of the statuses and dues that are stored. */
    public AsOf asOf(Moment now) {
        LocalDate day = completed.orElse(now.today());
        return new AsOf(day, completed.isPresent() && !day.isBefore(now.today()));
    }

    /** Whether the clock must be confirmed first; never before the first run. */
    public boolean isAhead(Moment now) {
        return completed
                .map(day -> confirmed.filter(day::isBefore).orElse(day))
                .filter(day -> now.today().isAfter(day.plusDays(now.leapDays())))
                .isPresent();
    }
}
