package org.ctvms.demo.ui.invoice;

/** Whose invoices a list holds. */
public enum Whose {
    /** Those of all customers, of whom each is named. */
    EVERYBODY,
    /** The reader's own. */
    OWN
}
