package org.ctvms.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A code that was mailed to prove who asks.
 *
 * @param hash the Argon2id hash of its six digits
 * @param issuedAt when it was made
 * @param tries how often it was tried
 */
public record OneTimeCode(String hash, Instant issuedAt, int tries) {
    static final Duration VALIDITY = Duration.ofMinutes(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;

    boolean isValidAt(Instant now) {
        return isWithin(VALIDITY, now) && tries < MOST_TRIES;
    }

    /** Whether it is too early for another code. */
    boolean isFreshAt(Instant now) {
        return isWithin(SHORTEST_PAUSE, now);
    }

    private boolean isWithin(Duration span, Instant now) {
        return AccountPolicy.isWithin(span, issuedAt, now);
    }

    /** Whether it is this code, however often it was tried since. */
    boolean isSameAs(OneTimeCode other) {
        return hash.equals(other.hash);
    }

    OneTimeCode triedOnceMore() {
        return new OneTimeCode(hash, issuedAt, tries + 1);
    }

    @Override
    public String toString() {
        return "OneTimeCode[issued " + issuedAt + "]";
    }
}
