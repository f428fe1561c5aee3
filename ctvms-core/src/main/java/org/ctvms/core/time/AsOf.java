package org.ctvms.core.time;

import java.time.LocalDate;

/**
 * The day of the statuses and dues that are shown. A payment, a change or a quote takes effect at once: its connection
 * is as of today.
 *
 * @param day the last day that the daily run completed; today before the first run
 * @param current whether today's daily run has completed
 */
public record AsOf(LocalDate day, boolean current) {}
