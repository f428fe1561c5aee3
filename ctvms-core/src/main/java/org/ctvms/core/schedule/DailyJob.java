package org.ctvms.core.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.change.Changes;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.time.OperatorClock;

/** Runs the daily run when its time has come, and deletes changes of more than 90 days ago. */
record DailyJob(DailyRun dailyRun, Changes changes, DailyTime time, OperatorClock clock) implements Job {
    private static final Duration CHANGES_STORED = Duration.ofDays(90);

    @Override
    public void run(Cancellation cancellation) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        if (time.isDue(dailyRun.lastCompleted(), now)) {
            dailyRun.run(Progress.NONE, cancellation);
            changes.prune(CHANGES_STORED);
        }
    }
}
