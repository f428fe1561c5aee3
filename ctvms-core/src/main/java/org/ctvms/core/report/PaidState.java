package org.ctvms.core.report;

/** Which charges a report lists. */
public enum PaidState {
    /** Those that are settled. */
    PAID,
    /** Those that are not, among them the partly paid ones. */
    NOT_PAID
}
