package org.ctvms.core.invoice;

/** How money was received. */
public enum PaymentMode {
    /** Over the counter or at the door. */
    CASH,
    /** By a payment service; has a reference. */
    ONLINE
}
