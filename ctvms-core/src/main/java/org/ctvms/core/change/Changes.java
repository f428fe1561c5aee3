package org.ctvms.core.change;

import java.time.Period;
import java.util.List;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Pruner;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;

/**
 * The feed of changes to payments, statuses, customers, connections and complaints. Each change is recorded in the
 * transaction that makes it, so a host that polls misses nothing, even if processes are killed. Opening a month records
 * no change.
 *
 * <p>Unlike listeners, the feed is durable and can be read by any process, at any time, more than once. Thread-safe.
 */
public final class Changes {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends ChangeWork> transactions;
    private final Pruner pruner;

    /** Reads and prunes the feed in the storage. */
    public Changes(Transactions<? extends ChangeWork> transactions, Pruner pruner) {
        this.transactions = transactions;
        this.pruner = pruner;
    }

    /**
     * The changes after a number, oldest first. Store the number of the last one in the transaction that handles the
     * page, and continue from there. A page shorter than the limit is the last for now.
     *
     * @param number the last number that was handled; 0 to start at the beginning
     * @param limit 1 to 1000
     * @throws InvalidInputException if the number was never assigned, such as after a backup was restored
     * @throws RuleRefusedException if changes after the number were pruned; read everything again, then continue from
     *     {@link #last}
     */
    public List<Change> after(long number, int limit) {
        Check.between("limit", limit, 1, LARGEST_PAGE);
        refuseJoined();
        return transactions.write(work -> {
            ChangeStore changes = work.changes();
            changes.number(limit);
            List<Change> page = changes.after(number, limit);
            checkNothingIsMissing(number, page, changes.last());
            return page;
        });
    }

    private static void checkNothingIsMissing(long number, List<Change> page, long last) {
        if (number < 0 || number > last) {
            throw new InvalidInputException(
                    "number",
                    "is " + number + ", but the last change is " + last
                            + "; after restoring a backup, read everything again and continue from that number");
        }
        long next = page.isEmpty() ? last + 1 : page.get(0).number();
        if (next != number + 1) {
            throw new RuleRefusedException(
                    Rule.CHANGES_PRUNED,
                    "The changes from " + (number + 1) + " to " + (next - 1)
                            + " were pruned; read everything again, then continue from the last number");
        }
    }

    /**
     * The last number that was assigned; 0 if nothing has changed yet. A new host first asks for it, then reads
     * everything, and then polls from that number.
     */
    public long last() {
        refuseJoined();
        return transactions.write(work -> {
            work.changes().number(LARGEST_PAGE);
            return work.changes().last();
        });
    }

    /**
     * Deletes older changes, in batches; asking for them afterwards is refused.
     *
     * @param age such as 90 days; 1 day to 100 years
     * @return how many were deleted
     * @throws InvalidInputException on an engine that joins the host's transaction
     */
    public long prune(Period age) {
        return prune(age, Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two batches. */
    public long prune(Period age, Cancellation cancellation) {
        return pruner.prune(transactions, age, cancellation, (work, old) -> {
            work.changes().number(old.limit());
            return work.changes().prune(old.before(), old.limit());
        });
    }

    // why: numbers that the host's rollback takes back would be given to other changes
    private void refuseJoined() {
        OwnTransactionsOnly.check(transactions, "read the changes");
    }
}
