package org.ctvms.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How sign-in is kept safe.
 *
 * @param attempts how many attempts may fail in a row before sign-in is locked
 * @param lock how long it is locked; failures that are longer ago are forgotten
 * @param idle how long a session lasts without being used
 * @param session how long after signing in a session ends, however much it is used
 */
public record AccountPolicy(int attempts, Duration lock, Duration idle, Duration session) {
    // why: clocks of several servers differ a little; what lies further ahead was recorded by a clock that was wrong
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** Whether the span since the instant has not passed; not for what lies ahead of a clock that was corrected. */
    static boolean isWithin(Duration span, Instant since, Instant now) {
        return !now.isBefore(since.minus(SKEW)) && now.isBefore(since.plus(span));
    }

    /** Whether another attempt is refused whatever the password. */
    boolean isLocked(Attempts made, Instant now) {
        return recent(made, now).failures() >= attempts;
    }

    /** The attempts with one more that failed. */
    Attempts another(Attempts made, Instant now) {
        return recent(made, now).failedAt(now);
    }

    private Attempts recent(Attempts made, Instant now) {
        boolean forgotten =
                made.lastAt().filter(last -> isWithin(lock, last, now)).isEmpty();
        return forgotten ? Attempts.NONE : made;
    }
}
