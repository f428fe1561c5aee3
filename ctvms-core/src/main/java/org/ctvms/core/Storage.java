package org.ctvms.core;

import org.ctvms.core.storage.Transactions;

/** The storage port: all stores, reached through transactions. Thread-safe. */
public interface Storage extends Transactions<UnitOfWork> {}
