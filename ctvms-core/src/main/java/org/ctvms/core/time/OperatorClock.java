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
 */
public record OperatorClock(InstantSource source, ZoneId zone) {
    /** The operator's calendar day. */
    public LocalDate today() {
        return LocalDate.ofInstant(source.instant(), zone);
    }

    /** The instant, for "when was this recorded". */
    public Instant now() {
        return source.instant();
    }
}
