package org.ctvms.core.job;

/** What runs again and again, by itself or by somebody's call. */
public enum JobKind {
    /** The daily run: opens months and years, updates statuses. */
    DAILY_RUN,
    /** A round of mail delivery. */
    MAIL,
    /** Deleting what is old enough. */
    PRUNING
}
