package org.ctvms.core.retention;

import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.change.Changes;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobLog;
import org.ctvms.core.job.JobRuns;
import org.ctvms.core.job.Pruner;
import org.ctvms.core.mail.AdminMail;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.reminder.ReminderWork;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Deletes old mails, changes, job runs and, if a setting says so, audit entries. Any number of calls may run at once,
 * in any number of processes. Thread-safe.
 */
public final class Pruning {
    private final Transactions<? extends ReminderWork> transactions;
    private final Retention retention;
    private final Pruner pruner;
    private final Function<Pruner, Prunable> prunable;
    private final OperatorClock clock;
    private final JobLog log;

    /** Deletes from the storage what the retention lets go, and records it in the log. */
    public Pruning(
            Transactions<? extends ReminderWork> transactions,
            Retention retention,
            Pruner pruner,
            Function<Pruner, Prunable> prunable,
            OperatorClock clock,
            JobLog log) {
        this.transactions = transactions;
        this.retention = retention;
        this.pruner = pruner;
        this.prunable = prunable;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Deletes all that is old enough.
     *
     * @throws org.ctvms.core.refusal.InvalidInputException on an engine that joins the host's transaction
     * @throws org.ctvms.core.refusal.ClockAheadException if the clock must be confirmed first
     */
    public PruningResult run() {
        return run(Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two batches. */
    public PruningResult run(Cancellation cancellation) {
        Cancellation guarded = HostPart.guarded("cancellation", Cancellation.class, cancellation);
        OwnTransactionsOnly.check(transactions, "prune");
        Moment now = clock.moment();
        return log.noting(JobKind.PRUNING, now.at(), () -> prune(pruner.at(now), guarded), PruningResult::inWords);
    }

    private PruningResult prune(Pruner now, Cancellation cancellation) {
        Prunable old = prunable.apply(now);
        return new PruningResult(
                older(retention.mails(), age -> old.mail().prune(age, cancellation)),
                older(retention.mails(), age -> pruneReminders(now, age, cancellation)),
                older(retention.changes(), age -> old.changes().prune(age, cancellation)),
                older(retention.jobLog(), age -> old.jobs().prune(age, cancellation)),
                older(retention.audit(), age -> old.audit().prune(age, cancellation)));
    }

    private long pruneReminders(Pruner now, Period age, Cancellation cancellation) {
        return now.prune(
                transactions, age, cancellation, (work, old) -> work.reminders().prune(old.day(), old.limit()));
    }

    private static long older(Optional<Period> age, ToLongFunction<Period> pruned) {
        return age.isPresent() ? pruned.applyAsLong(age.get()) : 0;
    }

    /**
     * What deletes by age.
     *
     * @param mail the outbox
     * @param changes the feed
     * @param jobs the runs of jobs
     * @param audit the trail
     */
    public record Prunable(AdminMail mail, Changes changes, JobRuns jobs, AuditTrail audit) {}
}
