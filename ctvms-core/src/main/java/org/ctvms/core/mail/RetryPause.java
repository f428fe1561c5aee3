package org.ctvms.core.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after each failed attempt; after the last it is given up. */
final class RetryPause {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetryPause() {}

    /** The pause after the attempt, counted from 1. */
    static Optional<Duration> after(int attempt) {
        return attempt <= PAUSES.size() ? Optional.of(PAUSES.get(attempt - 1)) : Optional.empty();
    }
}
