package org.ctvms.core.statement;

import java.time.YearMonth;
import org.ctvms.core.money.Money;

/**
 * One month of a connection.
 *
 * @param month the month
 * @param charged what was charged; 0 where nothing was
 * @param paid what was paid of it by now, in whatever year
 */
public record MonthLine(YearMonth month, Money charged, Money paid) {
    /** How the month stands. */
    public MonthState state() {
        if (charged.isZero()) {
            return MonthState.NOT_DUE;
        }
        if (paid.isZero()) {
            return MonthState.NOT_PAID;
        }
        return paid.equals(charged) ? MonthState.PAID : MonthState.PARTLY_PAID;
    }
}
