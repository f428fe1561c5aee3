package org.ctvms.core.time;

import java.time.LocalDate;

/**
 * The day of the statuses and dues that are shown. What a payment, a change or a quote brings about is there at once: the
 * connection that it is for is as of today.
 *
 * @param day the last day that the daily run completed; today before the first run
 * @param current whether the daily run of today is completed, so that nothing waits for it
 */
public record AsOf(LocalDate day, boolean current) {}
