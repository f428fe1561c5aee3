package org.ctvms.core.connection;

import org.ctvms.core.money.Money;

/**
 * A connection as people look at it.
 *
 * @param connection the connection
 * @param planName what it buys
 * @param due what is open of all its charges, of all years
 */
public record ConnectionOverview(ServiceConnection connection, String planName, Money due) {}
