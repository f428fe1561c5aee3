package org.ctvms.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.time.OperatorClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one job at each tick, and lets it rest after a failure. Each reason to fail is logged once a day, until the job
 * succeeds. Used by one thread.
 */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobKind kind;
    private final Job job;
    private final OperatorClock clock;
    private final Duration restAfterFailure;
    private final Set<String> logged = new HashSet<>();
    private Optional<Instant> failedAt = Optional.empty();
    private Optional<LocalDate> failedOn = Optional.empty();

    JobRunner(JobKind kind, Job job, OperatorClock clock, Duration restAfterFailure) {
        this.kind = kind;
        this.job = job;
        this.clock = clock;
        this.restAfterFailure = restAfterFailure;
    }

    /** Runs the job unless it rests; never throws, for that would end its thread's ticks. */
    void tick(Cancellation cancellation) {
        try {
            if (!cancellation.isRequested() && !isResting()) {
                job.run(cancellation);
                succeeded();
            }
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    private boolean isResting() {
        if (failedAt.isEmpty()) {
            return false;
        }
        Instant now = clock.now();
        // why: a clock that went back must not make the rest longer
        return !now.isBefore(failedAt.get()) && now.isBefore(failedAt.get().plus(restAfterFailure));
    }

    private void succeeded() {
        failedAt = Optional.empty();
        logged.clear();
    }

    private void failed(Throwable problem) {
        rest(problem);
        if (logged.add(problem.toString())) {
            LOG.error("The {} job failed; it will be tried again", kind, problem);
        } else {
            LOG.debug("The {} job failed again", kind, problem);
        }
    }

    private void rest(Throwable problem) {
        try {
            Instant now = clock.now();
            Optional<LocalDate> today = Optional.of(LocalDate.ofInstant(now, clock.zone()));
            if (!today.equals(failedOn)) {
                logged.clear();
            }
            failedAt = Optional.of(now);
            failedOn = today;
        } catch (RuntimeException noTime) {
            problem.addSuppressed(noTime);
        }
    }
}
