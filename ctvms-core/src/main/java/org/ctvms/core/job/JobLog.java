package org.ctvms.core.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/**
 * Records the runs of jobs, no matter who started them. A job that keeps failing for the same reason, and was not started by
 * an admin, is recorded once a day. Thread-safe.
 */
public final class JobLog {
    private final Transactions<? extends JobWork> transactions;
    private final OperatorClock clock;
    private final Optional<String> by;

    /** Notes in the storage what that admin starts, or what the host or the scheduler does. */
    public JobLog(Transactions<? extends JobWork> transactions, OperatorClock clock, Optional<String> by) {
        this.transactions = transactions;
        this.clock = clock;
        this.by = by;
    }

    /**
     * Runs the job, and notes what it did or why it failed.
     *
     * @param startedAt when it began, which the job may have read from the clock for itself
     * @param inWords what it did, in words for people; empty if it is not worth a note
     */
    public <T> T noting(JobKind kind, Instant startedAt, Supplier<T> job, Function<T, Optional<String>> inWords) {
        T result;
        try {
            result = job.get();
        } catch (RuntimeException | Error problem) {
            noteFailure(kind, startedAt, problem);
            throw problem;
        }
        inWords.apply(result).ifPresent(outcome -> note(kind, startedAt, outcome, Optional.empty()));
        return result;
    }

    private void noteFailure(JobKind kind, Instant startedAt, Throwable problem) {
        try {
            note(kind, startedAt, "FAILED", Optional.of(problem.toString()));
        } catch (RuntimeException unnoted) {
            problem.addSuppressed(unnoted);
        }
    }

    private void note(JobKind kind, Instant startedAt, String outcome, Optional<String> problem) {
        Duration took = Duration.between(startedAt, clock.now());
        JobRun run = new JobRun(0, kind, by, startedAt, took.isNegative() ? Duration.ZERO : took, outcome, problem);
        transactions.write(work -> {
            if (!isKnown(work.jobRuns(), run)) {
                work.jobRuns().record(run);
                work.jobRuns().prune(JobRuns.KEPT);
            }
            return run;
        });
    }

    // why: the scheduler tries every minute, and a day of its failures would push all else out of the log
    private boolean isKnown(JobRunStore runs, JobRun run) {
        ZonedDateTime started = run.startedAt().atZone(clock.zone());
        Instant day = started.toLocalDate().atStartOfDay(clock.zone()).toInstant();
        return by.isEmpty()
                && run.problem()
                        .filter(problem -> runs.isFailing(run.job(), problem, day))
                        .isPresent();
    }
}
