package org.ctvms.core.account;

import java.time.Instant;
import java.util.Optional;

/**
 * The attempts to sign in that failed since the last success.
 *
 * @param failures how many
 * @param lastAt when the last was
 */
public record Attempts(int failures, Optional<Instant> lastAt) {
    /** None. */
    public static final Attempts NONE = new Attempts(0, Optional.empty());

    Attempts failedAt(Instant now) {
        return new Attempts(failures + 1, Optional.of(now));
    }
}
