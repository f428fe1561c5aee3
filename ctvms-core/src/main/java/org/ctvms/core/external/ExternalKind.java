package org.ctvms.core.external;

import java.util.Locale;

/** What an external id names. */
public enum ExternalKind {
    /** A customer, by CRF. */
    CUSTOMER,
    /** A connection, by its id. */
    CONNECTION,
    /** A payment, by its invoice number. */
    PAYMENT;

    /** The kind as a message names it, such as {@code customer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
