package org.ctvms.core.payment;

import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;

/**
 * What reconnecting a connection would do now: once all its charges are settled, its expiry counts from today.
 *
 * @param connectionId the connection
 * @param month the current month
 * @param charge what the month would be charged; 0 if it is charged already
 */
public record ReconnectionQuote(ConnectionId connectionId, YearMonth month, Money charge) {}
