package org.ctvms.core.job;

/** What keeps the runs of jobs. */
public interface JobWork {
    /** The runs. */
    JobRunStore jobRuns();
}
