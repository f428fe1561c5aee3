package org.ctvms.core.job;

import java.util.List;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.storage.Transactions;

/** The last runs of jobs, in whatever process, by whomever they were called. Thread-safe. */
public final class JobRuns {
    /** How many runs are kept. */
    public static final int KEPT = 1000;

    private final Transactions<? extends JobWork> transactions;

    /** Reads from the storage. */
    public JobRuns(Transactions<? extends JobWork> transactions) {
        this.transactions = transactions;
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
}
