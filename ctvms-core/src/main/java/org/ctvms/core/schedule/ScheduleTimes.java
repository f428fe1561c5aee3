package org.ctvms.core.schedule;

import java.time.Duration;
import java.time.LocalTime;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * When a scheduler runs what.
 *
 * @param dailyAt the operator's time of day from which the day's run is due
 * @param mailEvery how often the outbox is looked at; 1 second to 1 hour
 * @param retryAfter how long a job that failed waits before it is tried again; 1 second to 1 hour
 */
public record ScheduleTimes(LocalTime dailyAt, Duration mailEvery, Duration retryAfter) {
    // why: first, for the default is checked against them
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The daily run at ten past midnight, mail every five seconds, another try after a minute. */
    public static final ScheduleTimes DEFAULT =
            new ScheduleTimes(LocalTime.of(0, 10), Duration.ofSeconds(5), Duration.ofMinutes(1));

    /** Checks all of them. */
    public ScheduleTimes {
        Check.given("dailyAt", dailyAt);
        check("mailEvery", mailEvery);
        check("retryAfter", retryAfter);
    }

    private static void check(String field, Duration pause) {
        Check.given(field, pause);
        if (pause.compareTo(SHORTEST) < 0 || pause.compareTo(LONGEST) > 0) {
            throw new InvalidInputException(field, "is " + pause + "; it must be from 1 second to 1 hour");
        }
    }

    /** The same with the daily run at that time of day. */
    public ScheduleTimes dailyAt(LocalTime time) {
        return new ScheduleTimes(time, mailEvery, retryAfter);
    }

    /** The same with mail that often. */
    public ScheduleTimes mailEvery(Duration pause) {
        return new ScheduleTimes(dailyAt, pause, retryAfter);
    }

    /** The same with that pause after a failure. */
    public ScheduleTimes retryAfter(Duration pause) {
        return new ScheduleTimes(dailyAt, mailEvery, pause);
    }
}
