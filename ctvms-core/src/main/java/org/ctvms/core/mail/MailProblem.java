package org.ctvms.core.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A problem of the server, the account or the sender that stops all mail.
 *
 * @param problem what the last round found
 * @param firstAt when the first round found it
 * @param failedAt when the last round did
 * @param rounds how many rounds in a row it stopped
 * @param nextRoundAt when the scheduler tries again; {@link MailDelivery#deliverDue()} tries whenever it is called
 */
public record MailProblem(String problem, Instant firstAt, Instant failedAt, int rounds, Instant nextRoundAt) {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2));
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    static MailProblem first(String problem, Instant now) {
        return new MailProblem(problem, now, now, 1, now.plus(pause(1)));
    }

    MailProblem again(String found, Instant now) {
        // why: a clock that was ahead must not leave a beginning that is still to come
        Instant first = firstAt.isAfter(now) ? now : firstAt;
        return new MailProblem(found, first, now, rounds + 1, now.plus(pause(rounds + 1)));
    }

    private static Duration pause(int rounds) {
        return rounds <= PAUSES.size() ? PAUSES.get(rounds - 1) : LONGEST_PAUSE;
    }

    /** Whether it is too early for another round; a clock that went back makes the pause no longer. */
    public boolean isPausing(Instant now) {
        return !now.isBefore(failedAt) && now.isBefore(nextRoundAt);
    }
}
