package org.ctvms.persistence;

import java.sql.Connection;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A host's transaction without a time-out. */
record SuppliedTransaction(Supplier<Connection> supplier, Consumer<Runnable> committed) implements HostTransaction {
    @Override
    public Connection connection() {
        return supplier.get();
    }

    @Override
    public void afterCommit(Runnable task) {
        committed.accept(task);
    }
}
