package org.ctvms.core.change;

/** The kinds of changes. */
public enum ChangeKind {
    /** A payment was booked. */
    PAYMENT_BOOKED,
    /** A connection has another status; a host cuts or restores the line. */
    STATUS_CHANGED,
    /** A customer was added. */
    CUSTOMER_ADDED,
    /** Details of a customer were changed, or the external id of the connection that it names. */
    CUSTOMER_CHANGED,
    /** A customer was removed. */
    CUSTOMER_REMOVED,
    /** A connection was added. */
    CONNECTION_ADDED,
    /** A connection was put on another plan. */
    CONNECTION_PLAN_CHANGED,
    /** A connection was reconnected. */
    CONNECTION_RECONNECTED,
    /** A connection was closed. */
    CONNECTION_CLOSED,
    /** A complaint was raised. */
    COMPLAINT_RAISED,
    /** A complaint was resolved. */
    COMPLAINT_RESOLVED
}
