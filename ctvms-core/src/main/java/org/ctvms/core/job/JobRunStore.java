package org.ctvms.core.job;

import java.util.List;

/** Keeps the last runs. */
public interface JobRunStore {
    /** Adds the run, whose number is ignored. */
    void record(JobRun run);

    /** Forgets all but that many of the newest runs. */
    void prune(int kept);

    /** The newest runs, newest first. */
    List<JobRun> last(int limit);
}
