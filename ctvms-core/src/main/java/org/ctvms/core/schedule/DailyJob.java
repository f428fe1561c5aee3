package org.ctvms.core.schedule;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.time.OperatorClock;

/** Runs the daily run when its time has come. */
record DailyJob(DailyRun dailyRun, DailyTime time, OperatorClock clock) implements Job {
    @Override
    public Optional<String> run(Cancellation cancellation) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        return time.isDue(dailyRun.lastCompleted(), now)
                ? Optional.of(inWords(dailyRun.run(Progress.NONE, cancellation)))
                : Optional.empty();
    }

    private static String inWords(DailyRunResult result) {
        return result.day() + " " + result.outcome() + ": " + result.chargesRaised() + " charges raised, "
                + result.accountsOpened() + " accounts opened, " + result.statusesChanged() + " statuses changed";
    }
}
