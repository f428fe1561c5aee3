package org.ctvms.core.complaint;

/** What a complaint is about. */
public enum ComplaintType {
    /** Nothing is received at all. */
    NO_SIGNAL,
    /** Picture or sound is bad. */
    POOR_QUALITY,
    /** The internet is slow. */
    SLOW_INTERNET,
    /** Charges, payments or invoices. */
    BILLING,
    /** A box, a modem, a cable. */
    EQUIPMENT,
    /** Anything else. */
    OTHER
}
