package org.ctvms.core.connection;

import java.time.LocalDate;

/**
 * The status of an open connection as a function of its term and the day.
 *
 * @param graceDays how many days past its expiry a connection is inactive before it is suspended
 */
public record StatusRule(int graceDays) {
    /** The status on the day. */
    public ConnectionStatus statusOn(LocalDate day, Term term) {
        LocalDate expiry = term.expiresOn();
        if (day.isBefore(expiry) || day.isEqual(expiry) && term.isRenewed()) {
            return ConnectionStatus.ACTIVE;
        }
        return day.isAfter(lastDayOfGrace(expiry)) ? ConnectionStatus.SUSPENDED : ConnectionStatus.INACTIVE;
    }

    /** The last day on which a connection that expires then is not suspended. */
    public LocalDate lastDayOfGrace(LocalDate expiry) {
        return expiry.plusDays(graceDays);
    }
}
