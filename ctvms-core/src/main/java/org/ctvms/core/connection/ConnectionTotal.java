package org.ctvms.core.connection;

import org.ctvms.core.money.Money;

/**
 * What a list of connections comes to, all its pages together.
 *
 * @param connections how many there are
 * @param due what is open of all their charges, of all years
 */
public record ConnectionTotal(long connections, Money due) {}
