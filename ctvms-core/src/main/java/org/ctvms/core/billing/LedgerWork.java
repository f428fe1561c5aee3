package org.ctvms.core.billing;

import org.ctvms.core.change.ChangeWork;

/** What the daily run touches. */
public interface LedgerWork extends ChangeWork {
    /** The ledger. */
    LedgerStore ledger();
}
