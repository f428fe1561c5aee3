package org.ctvms.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.time.OperatorClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job at each tick, and lets it rest after a failure. Used by one thread. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobKind kind;
    private final Job job;
    private final OperatorClock clock;
    private final Duration restAfterFailure;
    private Optional<Instant> failedAt = Optional.empty();

    JobRunner(JobKind kind, Job job, OperatorClock clock, Duration restAfterFailure) {
        this.kind = kind;
        this.job = job;
        this.clock = clock;
        this.restAfterFailure = restAfterFailure;
    }

    /** Runs the job unless it rests; never throws, for that would end its thread's ticks. */
    void tick(Cancellation cancellation) {
        if (cancellation.isRequested() || isResting(clock.now())) {
            return;
        }
        try {
            job.run(cancellation);
            failedAt = Optional.empty();
        } catch (RuntimeException | Error e) {
            failedAt = Optional.of(clock.now());
            LOG.error("The {} job failed; it is tried again", kind, e);
        }
    }

    private boolean isResting(Instant now) {
        // why: a clock that went back must not make the rest longer
        return failedAt.filter(failure -> !now.isBefore(failure) && now.isBefore(failure.plus(restAfterFailure)))
                .isPresent();
    }
}
