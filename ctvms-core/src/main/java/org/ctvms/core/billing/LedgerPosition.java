package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.time.Moment;

/**
 * How far the daily run has come.
 *
 * @param day the last day it completed; it never goes back
 * @param openedThrough the last month that is open for every connection; empty before the first connection and run
 * @param cursor the next month is open for connections up to this id
 * @param highestConnection the highest connection id there is; 0 for none
 */
public record LedgerPosition(
        Optional<LocalDate> day, Optional<YearMonth> openedThrough, long cursor, long highestConnection) {

    /** The day to book on: today, or the ledger's day where the clock went back. */
    public LocalDate bookingDay(Moment now) {
        return later(now.today());
    }

    private LocalDate later(LocalDate today) {
        return day.filter(today::isBefore).orElse(today);
    }

    /** The position after opening the next month up to the connection. */
    public LedgerPosition opened(YearMonth month, long upTo) {
        return upTo >= highestConnection
                ? new LedgerPosition(day, Optional.of(month), 0, highestConnection)
                : new LedgerPosition(day, openedThrough, upTo, highestConnection);
    }

    /** The position of a ledger whose life begins with the month, unless it has begun. */
    public LedgerPosition startingWith(YearMonth month) {
        return openedThrough.isPresent() ? this : new LedgerPosition(day, Optional.of(month), 0, highestConnection);
    }

    /** The position after the day's run. */
    public LedgerPosition completed(LocalDate today) {
        return new LedgerPosition(Optional.of(later(today)), openedThrough, cursor, highestConnection);
    }
}
