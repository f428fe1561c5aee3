package org.ctvms.core;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.HostPartException;

/**
 * The host's clock, checked to be within what a calendar and a database can store.
 *
 * @param source the clock itself
 */
record HostClock(InstantSource source) implements InstantSource {
    private static final String PART = "clock";
    // why: databases end with the year 9999, and expiries lie ahead of the day they are counted from
    private static final LocalDate END = LocalDate.of(9900, 1, 1);

    @Override
    public Instant instant() {
        Instant now = HostPart.answer(PART, source::instant);
        if (now.getEpochSecond() < 0
                || now.getEpochSecond() >= END.atStartOfDay().toEpochSecond(ZoneOffset.UTC)) {
            throw new HostPartException(PART, "says " + now + "; set it to a time from 1970 to 9899");
        }
        return now;
    }
}
