package org.ctvms.core.job;

import java.time.Period;
import java.util.List;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.storage.Transactions;

/** The last runs of jobs, in whatever process, by whomever they were called. Thread-safe. */
public final class JobRuns {
    /** How many runs are kept. */
    public static final int KEPT = 1000;

    private final Transactions<? extends JobWork> transactions;
    private final Pruner pruner;

    /** Reads and prunes the log in the storage. */
    public JobRuns(Transactions<? extends JobWork> transactions, Pruner pruner) {
        this.transactions = transactions;
        this.pruner = pruner;
    }

    /**
     * The newest runs, newest first: when, by whom, how long, what they did, what failed. Rounds of mail that found no letter are
     * not kept, older runs than the newest {@value #KEPT} neither.
     *
     * @param limit 1 to 1000
     */
    public List<JobRun> last(int limit) {
        Check.between("limit", limit, 1, KEPT);
        return transactions.read(work -> work.jobRuns().last(limit));
    }

    /**
     * Deletes runs that began longer ago, in batches.
     *
     * @param age such as 13 months; 1 day to 100 years
     * @return how many were deleted
     * @throws org.ctvms.core.refusal.InvalidInputException on an engine that joins the host's transaction
     */
    public long prune(Period age) {
        return prune(age, Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two batches. */
    public long prune(Period age, Cancellation cancellation) {
        return pruner.prune(
                transactions, age, cancellation, (work, old) -> work.jobRuns().prune(old.before(), old.limit()));
    }
}
