package org.ctvms.core.reminder;

import java.time.LocalDate;

/**
 * What a bulk run of reminders did.
 *
 * @param day the day it counts for
 * @param asOf the day of the dues that decided who is reminded; the day before if the daily run has not completed today
 * @param queued reminders put into the outbox
 * @param alreadyToday customers who owe and were reminded on the day before
 * @param noAddress customers who owe and have no e-mail address; their reminders are listed as not mailed
 * @param outcome how it ended
 */
public record ReminderResult(
        LocalDate day, LocalDate asOf, long queued, long alreadyToday, long noAddress, Outcome outcome) {
    /** How a bulk run ends. */
    public enum Outcome {
        /** All who owe were seen. */
        COMPLETED,
        /** It was cancelled; the next run of the day reminds the others. */
        CANCELLED
    }

    static ReminderResult nothing(LocalDate day, LocalDate asOf) {
        return new ReminderResult(day, asOf, 0, 0, 0, Outcome.COMPLETED);
    }

    ReminderResult plus(ReminderBatch batch) {
        int before = batch.owing() - batch.queued() - batch.noAddress();
        return new ReminderResult(
                day, asOf, queued + batch.queued(), alreadyToday + before, noAddress + batch.noAddress(), outcome);
    }

    ReminderResult cancelled() {
        return new ReminderResult(day, asOf, queued, alreadyToday, noAddress, Outcome.CANCELLED);
    }

    long seen() {
        return queued + alreadyToday + noAddress;
    }
}
