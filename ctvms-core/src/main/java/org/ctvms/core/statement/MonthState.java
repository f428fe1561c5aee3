package org.ctvms.core.statement;

/** How a month stands in a year's statement. */
public enum MonthState {
    /** Not charged. */
    NOT_DUE,
    /** Charged, nothing paid. */
    NOT_PAID,
    /** Charged, part of it paid. */
    PARTLY_PAID,
    /** Settled. */
    PAID
}
