package org.ctvms.persistence;

import java.time.Duration;

/** The end of one call's waiting time, measured by the machine's own timer, because the operator's clock may be set. */
final class Deadline {
    /** Longer than anybody waits, and short enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final long begun = System.nanoTime();
    private final long nanos;

    private Deadline(Duration longest) {
        this.nanos = (longest.compareTo(LONGEST) < 0 ? longest : LONGEST).toNanos();
    }

    static Deadline in(Duration longest) {
        return new Deadline(longest.isNegative() ? Duration.ZERO : longest);
    }

    /** What is left of the time; not negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - (System.nanoTime() - begun)));
    }

    boolean isOver() {
        return left().isZero();
    }

    /** How long it has been running. */
    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
