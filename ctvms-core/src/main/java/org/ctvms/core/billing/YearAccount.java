package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.Year;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;

/**
 * A connection's account of one calendar year.
 *
 * @param connectionId the connection
 * @param year the year
 * @param broughtForward what was open of the months before the year when it began
 * @param openedOn the day the account is of: the first of January, or the registration's entry
 */
public record YearAccount(ConnectionId connectionId, Year year, Money broughtForward, LocalDate openedOn) {}
