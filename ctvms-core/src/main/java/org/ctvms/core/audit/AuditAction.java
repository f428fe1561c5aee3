package org.ctvms.core.audit;

/** What can be done that is kept in the audit trail. */
public enum AuditAction {
    /** A customer was added. */
    CUSTOMER_ADDED,
    /** Details of a customer were changed, by an admin or the customer. */
    CUSTOMER_CHANGED,
    /** A customer was removed. */
    CUSTOMER_REMOVED,
    /** A plan was added. */
    PLAN_ADDED,
    /** The price of a plan was changed. */
    PRICE_CHANGED,
    /** A connection was added. */
    CONNECTION_ADDED,
    /** A connection was put on another plan. */
    CONNECTION_PLAN_CHANGED,
    /** A suspended connection was taken back into service. */
    CONNECTION_RECONNECTED,
    /** A connection was closed. */
    CONNECTION_CLOSED,
    /** A payment was booked. */
    PAYMENT_COLLECTED,
    /** The document of an invoice was made again. */
    INVOICE_RESTORED,
    /** The series of invoice numbers was moved past numbers that were given out before a backup was restored. */
    INVOICE_SERIES_MOVED,
    /** Reminders were queued. */
    REMINDED,
    /** A complaint was raised. */
    COMPLAINT_RAISED,
    /** Somebody was named who handles a complaint, or the day on which it is due. */
    COMPLAINT_ASSIGNED,
    /** A complaint was marked read. */
    COMPLAINT_READ,
    /** A complaint was resolved. */
    COMPLAINT_RESOLVED,
    /** A report was made. */
    REPORT_MADE,
    /** A mail that failed or had no address was queued again. */
    MAIL_RESENT,
    /** An admin was added. */
    ADMIN_ADDED,
    /** An admin may no longer sign in. */
    ADMIN_DISABLED,
    /** An admin may sign in again. */
    ADMIN_ENABLED,
    /** A user name was changed. */
    USER_NAME_CHANGED,
    /** Somebody signed in. */
    SIGNED_IN,
    /** Too many attempts failed; sign-in is locked for a while. */
    SIGN_IN_LOCKED,
    /** A clock that is far ahead of the ledger was confirmed to be right. */
    CLOCK_CONFIRMED,
    /** Old entries of the audit trail were deleted. */
    AUDIT_PRUNED,
    /** A customer was given a new generated password. */
    CREDENTIALS_ISSUED,
    /** A password was changed by its owner. */
    PASSWORD_CHANGED,
    /** A forgotten password was replaced. */
    PASSWORD_RESET
}
