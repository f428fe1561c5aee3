package org.ctvms.core.connection;

/** How a connection stands. */
public enum ConnectionStatus {
    /** Paid for. */
    ACTIVE,
    /** Never paid for yet, or expired within the days of grace. */
    INACTIVE,
    /** Expired longer than the days of grace. */
    SUSPENDED,
    /** Given up; what is due can still be paid. */
    CLOSED
}
