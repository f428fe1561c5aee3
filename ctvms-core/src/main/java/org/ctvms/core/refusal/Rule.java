package org.ctvms.core.refusal;

/** The rules of the business that can refuse a call whose values are fine in themselves. */
public enum Rule {
    /** A payment is at least the minimum, or the whole due where less is due. */
    PAYMENT_BELOW_MINIMUM,
    /** A payment is at most the connection's due. */
    PAYMENT_ABOVE_DUE,
    /** Nothing is due, so nothing can be paid. */
    NOTHING_DUE,
    /** A customer with anything due is not removed. */
    STILL_DUE,
    /** The customer was removed and can't be changed. */
    CUSTOMER_REMOVED,
    /** The connection is closed and can't be changed. */
    CONNECTION_CLOSED,
    /** Only a connection that missed the current month while it was suspended is reconnected. */
    NOT_SUSPENDED,
    /** A plan serves one service; a connection takes plans of its own service. */
    PLAN_OF_OTHER_SERVICE,
    /** A generated password is replaced before the first use. */
    PASSWORD_MUST_CHANGE,
    /** A one-time code is taken once, within five minutes and five tries. */
    CODE_REFUSED,
    /** Codes are mailed at most once a minute. */
    CODE_JUST_SENT,
    /** Without an e-mail address nothing can be mailed. */
    NO_EMAIL,
    /** A generated password is stored nowhere, so its mail can't be sent later. */
    PASSWORD_NOT_STORED,
    /** The first admin is created once. */
    FIRST_ADMIN_EXISTS,
    /** The last admin who may sign in is not disabled. */
    LAST_ADMIN,
    /** A complaint is resolved once. */
    COMPLAINT_RESOLVED,
    /** Changes that were pruned can no longer be read. */
    CHANGES_PRUNED,
    /** An invoice number whose document is archived is not given out again; an admin moves the series. */
    INVOICE_SERIES_BEHIND,
    /** An amount or a sum of amounts is larger than the storage takes. */
    FIGURE_TOO_LARGE
}
