package org.ctvms.core;

import org.ctvms.core.storage.Transactions;

/** The storage port: all stores, reached through transactions. Thread-safe. */
public interface Storage extends Transactions<UnitOfWork> {
    /** The version of the tables it needs; 0, as by default, if it has none. */
    default int schemaVersion() {
        return 0;
    }
}
