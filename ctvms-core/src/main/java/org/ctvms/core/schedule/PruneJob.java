package org.ctvms.core.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.retention.Pruning;

/** Deletes what is old, once after each day that the daily run completed. Used by one thread. */
final class PruneJob implements Job {
    private final DailyRun dailyRun;
    private final Pruning pruning;
    private Optional<LocalDate> pruned = Optional.empty();

    PruneJob(DailyRun dailyRun, Pruning pruning) {
        this.dailyRun = dailyRun;
        this.pruning = pruning;
    }

    @Override
    public void run(Cancellation cancellation) {
        Optional<LocalDate> completed = dailyRun.lastCompleted();
        if (completed.isPresent() && !completed.equals(pruned)) {
            pruning.run(cancellation);
            pruned = completed;
        }
    }
}
