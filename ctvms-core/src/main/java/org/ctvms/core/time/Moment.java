package org.ctvms.core.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reading of the clock. A call takes it at its beginning and uses it to its end, also where a transaction is run
 * again: midnight in between must not put one half of a call on one day and the other half on the next.
 *
 * @param at the instant, for "when was this recorded"
 * @param today the operator's calendar day at that instant
 * @param leapDays how many days it may be ahead of the ledger without confirmation
 */
public record Moment(Instant at, LocalDate today, int leapDays) {}
