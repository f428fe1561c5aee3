package org.ctvms.core.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock port in the operator's one time zone. As thread-safe as its source.
 *
 * @param source where the time comes from; any {@link java.time.Clock}, whose own zone does not matter
 * @param zone the operator's time zone
 * @param leapDays how many days it may be ahead of the ledger without confirmation
 */
public record OperatorClock(InstantSource source, ZoneId zone, int leapDays) {
    /**
     * Reads the clock for one call.
     *
     * @throws org.ctvms.core.refusal.HostPartException if it fails or shows a year that no storage takes
     */
    public Moment moment() {
        Instant at = now();
        return new Moment(at, LocalDate.ofInstant(at, zone), leapDays);
    }

    /**
     * Reads the clock for what takes its time: how long it ran, whether it is due or has expired meanwhile.
     *
     * @throws org.ctvms.core.refusal.HostPartException if it fails or shows a year that no storage takes
     */
    public Instant now() {
        return source.instant();
    }
}
