package org.ctvms.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.job.JobRuns;
import org.ctvms.core.job.JobWork;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job at each tick, notes what it did, and lets it rest after a failure. Used by one thread. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobKind kind;
    private final Job job;
    private final Transactions<? extends JobWork> transactions;
    private final OperatorClock clock;
    private final Duration restAfterFailure;
    private Optional<Instant> failedAt = Optional.empty();

    JobRunner(
            JobKind kind,
            Job job,
            Transactions<? extends JobWork> transactions,
            OperatorClock clock,
            Duration restAfterFailure) {
        this.kind = kind;
        this.job = job;
        this.transactions = transactions;
        this.clock = clock;
        this.restAfterFailure = restAfterFailure;
    }

    /** Runs the job unless it rests; never throws, for that would end its thread's ticks. */
    void tick(Cancellation cancellation) {
        try {
            if (!cancellation.isRequested() && !isResting(clock.now())) {
                run(cancellation);
            }
        } catch (RuntimeException e) {
            LOG.error("The {} job can't note its run", kind, e);
        }
    }

    private boolean isResting(Instant now) {
        // why: a clock that went back must not make the rest longer
        return failedAt.filter(failure -> !now.isBefore(failure) && now.isBefore(failure.plus(restAfterFailure)))
                .isPresent();
    }

    private void run(Cancellation cancellation) {
        Instant startedAt = clock.now();
        Optional<String> outcome;
        try {
            outcome = job.run(cancellation);
            failedAt = Optional.empty();
        } catch (RuntimeException | Error e) {
            fail(startedAt, e);
            return;
        }
        outcome.ifPresent(text -> note(startedAt, text, Optional.empty()));
    }

    private void fail(Instant startedAt, Throwable problem) {
        failedAt = Optional.of(clock.now());
        LOG.error("The {} job failed; it is tried again", kind, problem);
        note(startedAt, "FAILED", Optional.of(problem.toString()));
    }

    private void note(Instant startedAt, String outcome, Optional<String> problem) {
        Duration took = Duration.between(startedAt, clock.now());
        JobRun run = new JobRun(0, kind, startedAt, took.isNegative() ? Duration.ZERO : took, outcome, problem);
        transactions.write(work -> {
            work.jobRuns().record(run);
            work.jobRuns().prune(JobRuns.KEPT);
            return run;
        });
    }
}
