package org.ctvms.core.billing;

/** What the daily run touches. */
public interface LedgerWork {
    /** The ledger. */
    LedgerStore ledger();
}
