package org.ctvms.core.schedule;

import java.time.LocalDateTime;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.time.OperatorClock;

/** Runs the daily run when its time has come. */
record DailyJob(DailyRun dailyRun, DailyTime time, OperatorClock clock) implements Job {
    @Override
    public void run(Cancellation cancellation) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        if (time.isDue(dailyRun.lastCompleted(), now)) {
            dailyRun.run(Progress.NONE, cancellation);
        }
    }
}
