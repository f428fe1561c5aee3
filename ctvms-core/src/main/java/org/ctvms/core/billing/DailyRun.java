package org.ctvms.core.billing;

import static org.ctvms.core.billing.DailyRunResult.Outcome.CANCELLED;
import static org.ctvms.core.billing.DailyRunResult.Outcome.CLOCK_WENT_BACK;
import static org.ctvms.core.billing.DailyRunResult.Outcome.COMPLETED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobLog;
import org.ctvms.core.job.Progress;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.LedgerDay;
import org.ctvms.core.time.Moment;

/**
 * Opens what months and years have begun since the last run, and updates every status. Any number of runs may go on at
 * once, in any number of processes: they share the work, batch by batch. Thread-safe.
 */
public final class DailyRun {
    private static final int STATUSES_PER_BATCH = 10_000;

    private final Transactions<? extends LedgerWork> transactions;
    private final BillingPolicy policy;
    private final Actor actor;
    private final Listeners listeners;
    private final JobLog log;
    private final MonthOpening opening;

    /** Runs on the storage, by the policy and in the name of the actor, and records the run in the log. */
    public DailyRun(
            Transactions<? extends LedgerWork> transactions,
            BillingPolicy policy,
            Actor actor,
            Listeners listeners,
            JobLog log) {
        this.transactions = transactions;
        this.policy = policy;
        this.actor = actor;
        this.listeners = listeners;
        this.log = log;
        this.opening = new MonthOpening(new AccountOpening(policy));
    }

    /** The last day that was completed, by whatever process. */
    public Optional<LocalDate> lastCompleted() {
        return transactions.read(work -> work.days().ledgerDay().completed());
    }

    /** The dates of the clocks; show them to the person who has to confirm a day. */
    public ClockCheck clockCheck() {
        Moment now = actor.now();
        return transactions.read(work -> {
            LedgerDay day = work.days().ledgerDay();
            Optional<LocalDate> storageDay = work.days()
                    .storageTime()
                    .map(time -> LocalDate.ofInstant(time, actor.clock().zone()));
            return new ClockCheck(now.today(), day.completed(), storageDay, day.isAhead(now));
        });
    }

    /**
     * Confirms that the clock is right although it is far ahead of the ledger, such as after a pause of months. Runs
     * and bookings are accepted from then on. Does nothing if no confirmation is needed. The audit trail records who
     * confirmed it.
     *
     * @param day the day that the refusal named, which the clock must still show
     * @throws InvalidInputException if the clock shows another day
     */
    public void confirm(LocalDate day) {
        Check.given("day", day);
        Moment now = actor.now();
        if (!day.equals(now.today())) {
            throw new InvalidInputException(
                    "day", "is " + day + ", but the clock shows " + now.today() + "; confirm the day that it shows");
        }
        transactions.write(work -> {
            LedgerPosition position = work.ledger().lockPosition();
            if (position.ledgerDay().isAhead(now)) {
                work.ledger().save(position.confirmed(day));
                actor.did(work, now, AuditAction.CLOCK_CONFIRMED, details(position, day));
            }
            return position;
        });
    }

    private static String details(LedgerPosition position, LocalDate day) {
        return day + " after " + position.ledgerDay().completed().orElseThrow();
    }

    /**
     * Runs to the end.
     *
     * @throws org.ctvms.core.refusal.ClockAheadException if the clock must be confirmed first
     * @throws org.ctvms.core.refusal.InvalidInputException on an engine that joins the host's transaction
     */
    public DailyRunResult run() {
        return run(Progress.NONE, Cancellation.NEVER);
    }

    /**
     * Runs until everything is up to date or the run is cancelled.
     *
     * @throws org.ctvms.core.refusal.ClockAheadException if the clock must be confirmed first
     */
    public DailyRunResult run(Progress progress, Cancellation cancellation) {
        Progress guardedProgress = HostPart.guarded("progress", Progress.class, progress);
        Cancellation guardedCancellation = HostPart.guarded("cancellation", Cancellation.class, cancellation);
        OwnTransactionsOnly.check(transactions, "run the day");
        Moment now = actor.now();
        return log.noting(
                JobKind.DAILY_RUN,
                now.at(),
                () -> catchUp(now, guardedProgress, guardedCancellation),
                result -> Optional.of(result.inWords()));
    }

    private DailyRunResult catchUp(Moment now, Progress progress, Cancellation cancellation) {
        LocalDate today = now.today();
        LedgerPosition before = transactions.read(work -> work.ledger().position());
        if (!before.bookingDay(now).equals(today)) {
            return DailyRunResult.nothing(today, CLOCK_WENT_BACK);
        }
        DailyRunResult result = openMonths(now, progress, cancellation);
        return result.outcome() == CANCELLED ? result : finish(updateStatuses(result, now, cancellation));
    }

    private DailyRunResult openMonths(Moment now, Progress progress, Cancellation cancellation) {
        MonthsOpening months = new MonthsOpening(transactions, opening, now.today());
        var leftOut = months.openLeftOut(now, cancellation);
        DailyRunResult result =
                DailyRunResult.nothing(now.today(), COMPLETED).plusOpened(leftOut.charges(), leftOut.accounts());
        long done = 0;
        while (!cancellation.isRequested()) {
            Optional<MonthOpening.Batch> batch = openNextBatch(months);
            if (batch.isEmpty()) {
                return result;
            }
            result = result.plusOpened(batch.get().charges(), batch.get().accounts());
            done += batch.get().seen();
            progress.at(done, done + batch.get().left());
        }
        return result.ended(CANCELLED);
    }

    private static Optional<MonthOpening.Batch> openNextBatch(MonthsOpening months) {
        Optional<MonthOpening.Batch> batch;
        do {
            batch = months.next();
        } while (batch.filter(MonthOpening.Batch::isOfNone).isPresent());
        return batch;
    }

    private DailyRunResult updateStatuses(DailyRunResult opened, Moment now, Cancellation cancellation) {
        DailyRunResult result = opened;
        while (!cancellation.isRequested()) {
            List<StatusChanged> changed =
                    transactions.write(work -> updateStatuses(work, now), done -> done.forEach(listeners::tell));
            result = result.plusStatuses(changed.size());
            if (changed.size() < STATUSES_PER_BATCH) {
                return result;
            }
        }
        return result.ended(CANCELLED);
    }

    private List<StatusChanged> updateStatuses(LedgerWork work, Moment now) {
        List<StatusChanged> changed = work.ledger().updateStatuses(now.today(), policy.status(), STATUSES_PER_BATCH);
        work.changes().add(now.at(), changed.stream().map(NewChange::of).toList());
        return changed;
    }

    private DailyRunResult finish(DailyRunResult result) {
        if (result.outcome() != COMPLETED) {
            return result;
        }
        return transactions.write(work -> {
            LedgerStore ledger = work.ledger();
            ledger.save(ledger.lockPosition().completed(result.day()));
            return result.leavingOut(ledger.leftOut(0, DailyRunResult.MOST_LISTED));
        });
    }
}
