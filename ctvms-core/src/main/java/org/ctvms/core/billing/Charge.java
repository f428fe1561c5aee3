package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;

/**
 * What one connection owes for one calendar month.
 *
 * @param connectionId the connection
 * @param month the month it is for
 * @param amount what was charged, more than 0
 * @param paid what was paid of it, from 0 to the amount
 * @param raisedOn the day it was charged
 */
public record Charge(ConnectionId connectionId, YearMonth month, Money amount, Money paid, LocalDate raisedOn) {
    /** What is still owed. */
    public Money open() {
        return amount.minus(paid);
    }
}
