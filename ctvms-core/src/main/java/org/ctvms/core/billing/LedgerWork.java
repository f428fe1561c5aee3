package org.ctvms.core.billing;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.change.ChangeWork;
import org.ctvms.core.time.DayWork;

/** What the daily run touches. */
public interface LedgerWork extends DayWork, AuditWork, ChangeWork {
    /** The ledger. */
    LedgerStore ledger();
}
