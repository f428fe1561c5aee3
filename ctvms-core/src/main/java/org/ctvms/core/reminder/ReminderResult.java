package org.ctvms.core.reminder;

import java.time.LocalDate;

/**
 * What a bulk run of reminders did.
 *
 * @param day the day it counts for
 * @param queued reminders put into the outbox
 * @param alreadyToday customers who owe and were reminded on the day before
 * @param outcome how it ended
 */
public record ReminderResult(LocalDate day, long queued, long alreadyToday, Outcome outcome) {
    /** How a bulk run ends. */
    public enum Outcome {
        /** All who owe were seen. */
        COMPLETED,
        /** It was cancelled; the next run of the day reminds the others. */
        CANCELLED
    }

    static ReminderResult nothing(LocalDate day) {
        return new ReminderResult(day, 0, 0, Outcome.COMPLETED);
    }

    ReminderResult plus(ReminderBatch batch) {
        return new ReminderResult(day, queued + batch.queued(), alreadyToday + batch.owing() - batch.queued(), outcome);
    }

    ReminderResult cancelled() {
        return new ReminderResult(day, queued, alreadyToday, Outcome.CANCELLED);
    }

    long seen() {
        return queued + alreadyToday;
    }
}
