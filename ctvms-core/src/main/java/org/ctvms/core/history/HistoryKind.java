package org.ctvms.core.history;

/** What a history is made of. Of entries of the same instant, the kind that comes later here is shown first. */
public enum HistoryKind {
    /** A month was charged. */
    CHARGE,
    /** Somebody did something that is in the audit trail and in no other kind of entry. */
    ACTION,
    /** A complaint was raised. */
    COMPLAINT_RAISED,
    /** A complaint was resolved. */
    COMPLAINT_RESOLVED,
    /** A payment was booked. */
    PAYMENT,
    /** A connection came to have another status, such as by suspension or reconnection. */
    STATUS,
    /** A mail was queued, such as a reminder. */
    MAIL
}
