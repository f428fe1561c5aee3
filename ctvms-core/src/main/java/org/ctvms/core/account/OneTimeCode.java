package org.ctvms.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A code that was mailed to prove who asks.
 *
 * @param hash the Argon2id hash of its six digits
 * @param issuedAt when it was made
 * @param tries how often it, or the earlier one, was tried while it was valid
 * @param earlier the code before it, which asking again does not end
 */
public record OneTimeCode(String hash, Instant issuedAt, int tries, Optional<EarlierCode> earlier) {
    static final Duration VALIDITY = Duration.ofMinutes(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;

    /** A code with none before it. */
    public OneTimeCode(String hash, Instant issuedAt, int tries) {
        this(hash, issuedAt, tries, Optional.empty());
    }

    boolean isValidAt(Instant now) {
        return isWithin(VALIDITY, issuedAt, now) && tries < MOST_TRIES;
    }

    /** The code before it, while that is valid too. */
    Optional<EarlierCode> earlierAt(Instant now) {
        return earlier.filter(code -> isValidAt(now)).filter(code -> isWithin(VALIDITY, code.issuedAt(), now));
    }

    /** Whether it is too early for another code: one was just made, or another would make a third that is valid. */
    boolean isEnoughAt(Instant now) {
        return isWithin(SHORTEST_PAUSE, issuedAt, now) || earlierAt(now).isPresent();
    }

    private static boolean isWithin(Duration span, Instant since, Instant now) {
        return AccountPolicy.isWithin(span, since, now);
    }

    /** Whether the hash is that of this code or of the earlier one, which are valid. */
    boolean includes(String valid, Instant now) {
        return hash.equals(valid)
                || earlierAt(now).filter(code -> code.hash().equals(valid)).isPresent();
    }

    // why: with tries of its own, each code that is asked for would give five more guesses at the one before
    /** This code, made while the other may be valid, which then stays so; their tries are counted together. */
    OneTimeCode after(OneTimeCode running) {
        return running.isValidAt(issuedAt)
                ? new OneTimeCode(
                        hash, issuedAt, running.tries, Optional.of(new EarlierCode(running.hash, running.issuedAt)))
                : this;
    }

    OneTimeCode triedOnceMore() {
        return new OneTimeCode(hash, issuedAt, tries + 1, earlier);
    }

    @Override
    public String toString() {
        return "OneTimeCode[issued " + issuedAt + "]";
    }
}
