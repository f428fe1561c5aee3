package org.ctvms.core;

import java.time.Instant;
import java.time.InstantSource;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.HostPartException;

/**
 * The host's clock, held to what a calendar and a database can keep.
 *
 * @param source the clock itself
 */
record HostClock(InstantSource source) implements InstantSource {
    private static final String PART = "clock";
    /** 1 January 9998, in seconds. */
    private static final long END = 253_339_228_800L;

    @Override
    public Instant instant() {
        Instant now = HostPart.answer(PART, source::instant);
        if (now.getEpochSecond() < 0 || now.getEpochSecond() >= END) {
            throw new HostPartException(PART, "says " + now + "; set it to a time from 1970 to 9997");
        }
        return now;
    }
}
