package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.time.LedgerDay;
import org.ctvms.core.time.Moment;

/**
 * How far the daily run has come.
 *
 * @param ledgerDay the last day it completed; it never goes back, and a later day that was confirmed
 * @param openedThrough the last month that is open for every connection; empty before the first connection and run
 * @param cursor the next month is open for connections up to this id
 * @param highestConnection the highest connection id there is; 0 for none
 */
public record LedgerPosition(
        LedgerDay ledgerDay, Optional<YearMonth> openedThrough, long cursor, long highestConnection) {

    /**
     * The day to book on: today, or the ledger's day where the clock went back.
     *
     * @throws org.ctvms.core.refusal.ClockAheadException if the clock must be confirmed first
     */
    public LocalDate bookingDay(Moment now) {
        return ledgerDay.bookingDay(now);
    }

    /** The position after opening the next month up to the connection. */
    public LedgerPosition opened(YearMonth month, long upTo) {
        return upTo >= highestConnection
                ? new LedgerPosition(ledgerDay, Optional.of(month), 0, highestConnection)
                : new LedgerPosition(ledgerDay, openedThrough, upTo, highestConnection);
    }

    /** The position of a ledger whose life begins with the month, unless it has begun. */
    public LedgerPosition startingWith(YearMonth month) {
        return openedThrough.isPresent()
                ? this
                : new LedgerPosition(ledgerDay, Optional.of(month), 0, highestConnection);
    }

    /** The position after the day's run, which needs no confirmation any more. */
    public LedgerPosition completed(LocalDate today) {
        LocalDate reached = ledgerDay.completed().filter(today::isBefore).orElse(today);
        return on(new LedgerDay(Optional.of(reached), Optional.empty()));
    }

    /** The position of a ledger whose clock was confirmed to be right. */
    public LedgerPosition confirmed(LocalDate today) {
        return on(new LedgerDay(ledgerDay.completed(), Optional.of(today)));
    }

    private LedgerPosition on(LedgerDay other) {
        return new LedgerPosition(other, openedThrough, cursor, highestConnection);
    }
}
