package org.ctvms.core.time;

/** What dates its entries touches. */
public interface DayWork {
    /** The ledger's day. */
    DayStore days();
}
