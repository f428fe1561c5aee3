package org.ctvms.core.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of a job, by whomever it was called.
 *
 * @param number its number; a later one is higher
 * @param job what ran
 * @param by the admin who started it; empty if the host or the scheduler did
 * @param startedAt when it began
 * @param took how long it ran, by the engine's clock; kept to the millisecond
 * @param outcome what it did, in one line for people; at most 300 characters
 * @param problem what failed, if it did; at most 1000 characters
 */
public record JobRun(
        long number,
        JobKind job,
        Optional<String> by,
        Instant startedAt,
        Duration took,
        String outcome,
        Optional<String> problem) {
    private static final int LONGEST_OUTCOME = 300;
    private static final int LONGEST_PROBLEM = 1000;

    /** Shortens texts that are too long. */
    public JobRun {
        outcome = shortened(outcome, LONGEST_OUTCOME);
        problem = problem.map(text -> shortened(text, LONGEST_PROBLEM));
    }

    private static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
