/**
 * The ledger: charges, month and year opening, the daily run.
 *
 * <p>Whether a month is charged is decided once, by how the connection stood on the month's first day. Between two
 * changes of a connection that decision is a function of its row alone, so that it can be made by the day's run, by a
 * run weeks later, or just before the next change, with the same outcome. Whoever changes a connection first brings it
 * up to date and notes the month in {@code openedThrough}.
 */
package org.ctvms.core.billing;
