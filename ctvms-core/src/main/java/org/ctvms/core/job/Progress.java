package org.ctvms.core.job;

/** Hears how far long work has come, on the working thread, between two batches. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, total) -> {};

    /**
     * That much is done.
     *
     * @param done steps done so far
     * @param total steps in all, as far as is known; may grow
     */
    void at(long done, long total);
}
