package org.ctvms.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Pruner;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.storage.Transactions;

/** What was done by whom, newest first. Thread-safe. */
public final class AuditTrail {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends AuditWork> transactions;
    private final Actor actor;
    private final Pruner pruner;

    /** Reads and prunes the trail in the storage; days are those of the actor's clock. */
    public AuditTrail(Transactions<? extends AuditWork> transactions, Actor actor, Pruner pruner) {
        this.transactions = transactions;
        this.actor = actor;
        this.pruner = pruner;
    }

    /**
     * The entries that the filter wants, newest first, in pages.
     *
     * @param below the number of the last entry of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<AuditLine> list(AuditFilter filter, Optional<Long> below, int limit) {
        Check.given("filter", filter);
        Check.given("below", below);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        AuditQuery query = new AuditQuery(
                filter.by(),
                filter.action(),
                filter.crf(),
                filter.from().map(this::startOf),
                filter.until().map(day -> startOf(day.plusDays(1))));
        return transactions.read(work -> work.audit().list(query, below.orElse(Long.MAX_VALUE), limit));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(actor.clock().zone()).toInstant();
    }

    /**
     * Deletes older entries, in batches; that is recorded in the trail.
     *
     * @param age such as 10 years; 1 day to 100 years
     * @return how many were deleted
     * @throws org.ctvms.core.refusal.InvalidInputException on an engine that joins the host's transaction
     */
    public long prune(Period age) {
        return prune(age, Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two batches. */
    public long prune(Period age, Cancellation cancellation) {
        return pruner.prune(transactions, age, cancellation, this::prune);
    }

    private int prune(AuditWork work, Pruner.Old old) {
        int pruned = work.audit().prune(old.before(), old.limit());
        if (pruned > 0) {
            actor.did(work, old.now(), AuditAction.AUDIT_PRUNED, pruned + " entries from before " + old.day());
        }
        return pruned;
    }
}
