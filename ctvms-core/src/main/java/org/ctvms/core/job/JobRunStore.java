package org.ctvms.core.job;

import java.time.Instant;
import java.util.List;

/** Stores the last runs. */
public interface JobRunStore {
    /** Adds the run, whose number is ignored. */
    void record(JobRun run);

    /**
     * Whether the newest runs of the job that began at the instant or later failed, one of them for that reason: none of
     * them succeeded since.
     */
    boolean isFailing(JobKind job, String problem, Instant since);

    /** Forgets all but that many of the newest runs. */
    void prune(int kept);

    /**
     * Deletes runs that began before the instant, the oldest first.
     *
     * @param limit how many are deleted at most
     * @return how many were deleted
     */
    int prune(Instant before, int limit);

    /** The newest runs, newest first. */
    List<JobRun> last(int limit);
}
