package org.ctvms.core.time;

import java.time.Instant;
import java.util.Optional;

/** Knows how far the ledger has come in time. */
public interface DayStore {
    /** The ledger's last day; not locked. */
    LedgerDay ledgerDay();

    /**
     * The date of the storage's own clock; empty if it has none. A server on this machine shares this machine's clock.
     */
    Optional<Instant> storageTime();
}
