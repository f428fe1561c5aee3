package org.ctvms.core.connection;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The status of an open connection as a function of its term, the month it is billed from, and the day. Repeated in SQL for many
 * connections at once by the storage.
 *
 * @param graceDays how many days past its expiry a connection is inactive before it is suspended
 */
public record StatusRule(int graceDays) {
    /** The status on the day. */
    public ConnectionStatus statusOn(LocalDate day, Term term, YearMonth billedFrom) {
        LocalDate expiry = term.expiresOn();
        if (day.isBefore(expiry) || day.isEqual(expiry) && term.isRenewed()) {
            return ConnectionStatus.ACTIVE;
        }
        // why: who was never billed owes nothing that could be late
        boolean billed = !YearMonth.from(day).isBefore(billedFrom);
        return billed && day.isAfter(lastDayOfGrace(expiry)) ? ConnectionStatus.SUSPENDED : ConnectionStatus.INACTIVE;
    }

    /** The last day on which a connection that expires then and was billed is not suspended. */
    public LocalDate lastDayOfGrace(LocalDate expiry) {
        return expiry.plusDays(graceDays);
    }
}
