package org.ctvms.core.storage;

import java.util.function.Function;

/**
 * Runs units of work. A unit may be run again after a deadlock or a lost server, so that it must touch nothing but the
 * stores it is handed. Thread-safe; each call is a transaction of its own unless the storage joins the host's.
 *
 * @param <W> the stores a unit reaches
 */
public interface Transactions<W> {
    /**
     * Runs the unit and commits; an exception rolls everything back and is passed on.
     *
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the storage failed or stayed busy
     * @throws org.ctvms.core.refusal.OutcomeUnknownException if the storage was lost while it committed
     */
    <T> T write(Function<? super W, T> unit);

    /** Runs the unit, which only reads. */
    <T> T read(Function<? super W, T> unit);

    /**
     * Runs the task once what this thread's last {@link #write} wrote is committed: at once, unless somebody else
     * commits.
     */
    default void afterCommit(Runnable task) {
        task.run();
    }

    /** Whether somebody else begins and ends the transactions. */
    default boolean isJoined() {
        return false;
    }
}
