package org.ctvms.core.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.DayWork;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Deletes entries older than an age, the oldest first, in short transactions. It loads nothing into memory.
 * Thread-safe.
 */
public final class Pruner {
    private static final int ROWS_AT_ONCE = 1000;
    private static final int LONGEST_YEARS = 100;
    private static final long LONGEST_MONTHS = LONGEST_YEARS * 12L;
    private static final int LONGEST_DAYS = 36_500;

    private final Transactions<? extends DayWork> days;
    private final ZoneId zone;
    private final Supplier<Moment> clock;

    /** Counts ages by the clock, unless it is too far ahead of the ledger's day to be believed. */
    public Pruner(Transactions<? extends DayWork> days, OperatorClock clock) {
        this(days, clock.zone(), clock::moment);
    }

    private Pruner(Transactions<? extends DayWork> days, ZoneId zone, Supplier<Moment> clock) {
        this.days = days;
        this.zone = zone;
        this.clock = clock;
    }

    /** The same, for one call that prunes several things as of one moment. */
    public Pruner at(Moment now) {
        return new Pruner(days, zone, () -> now);
    }

    /**
     * Deletes in batches until nothing older is left or it is cancelled.
     *
     * @param age 1 day to 100 years
     * @return how many were deleted
     * @throws InvalidInputException if the age is another one, or on an engine that joins the host's transaction
     * @throws org.ctvms.core.refusal.ClockAheadException if the clock must be confirmed first
     */
    public <W> long prune(
            Transactions<? extends W> transactions, Period age, Cancellation cancellation, Batch<? super W> batch) {
        OwnTransactionsOnly.check(transactions, "prune");
        Moment now = clock.get();
        Old old = old(now, age);
        // why: a clock that is wrong by years would delete what is young
        days.read(work -> work.days().ledgerDay().bookingDay(now));
        long pruned = 0;
        int last = ROWS_AT_ONCE;
        while (last == ROWS_AT_ONCE && !cancellation.isRequested()) {
            last = transactions.write(work -> batch.prune(work, old));
            pruned += last;
        }
        return pruned;
    }

    private Old old(Moment now, Period age) {
        ZonedDateTime today = now.at().atZone(zone);
        boolean bounded = Math.abs(Check.given("age", age).toTotalMonths()) <= LONGEST_MONTHS
                && Math.abs((long) age.getDays()) <= LONGEST_DAYS;
        if (!bounded || today.minus(age).toInstant().isAfter(now.at().minus(Duration.ofHours(23)))) {
            throw new InvalidInputException(
                    "age", "is " + age + "; it must be from 1 day to " + LONGEST_YEARS + " years");
        }
        ZonedDateTime before = today.minus(age);
        return new Old(now, before.toInstant(), before.toLocalDate(), ROWS_AT_ONCE);
    }

    /** What one transaction deletes. */
    @FunctionalInterface
    public interface Batch<W> {
        /**
         * Deletes the oldest that are old, up to the limit.
         *
         * @return how many were deleted
         */
        int prune(W work, Old old);
    }

    /**
     * The limits of one batch.
     *
     * @param now when the call was made
     * @param before what is from before this instant is old
     * @param day the operator's day of that instant
     * @param limit how many are deleted at most in one transaction
     */
    public record Old(Moment now, Instant before, LocalDate day, int limit) {}
}
