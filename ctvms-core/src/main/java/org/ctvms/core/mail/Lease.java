package org.ctvms.core.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * The time for which claimed mails belong to one delivering process.
 *
 * @param from when it begins
 * @param until when others may claim the mails, should the deliverer have died
 */
public record Lease(Instant from, Instant until) {
    /** Longer than the time from a claim to the end of its last mail. */
    static final Duration LENGTH = Duration.ofMinutes(3);

    private static final Duration DIFFERENCE_OF_CLOCKS = Duration.ofMinutes(2);

    static Lease from(Instant now) {
        return new Lease(now, now.plus(LENGTH));
    }

    /** No lease that is running ends after this; one that does comes of a clock that was ahead, and is void. */
    public Instant latestEnd() {
        return until.plus(DIFFERENCE_OF_CLOCKS);
    }
}
