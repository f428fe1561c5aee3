package org.ctvms.core.job;

/** What the scheduler runs. */
public enum JobKind {
    /** The daily run: opens months and years, updates statuses. */
    DAILY_RUN,
    /** A round of mail delivery. */
    MAIL
}
