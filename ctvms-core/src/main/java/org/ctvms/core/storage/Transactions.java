package org.ctvms.core.storage;

import java.util.function.Consumer;
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
     * Runs the function as {@link #write(Function)} does, and publishes its result once it is committed: at once, with
     * the connection given back, unless the host commits.
     *
     * @param publish runs at most once, and never if what the function wrote was rolled back
     */
    default <T> T write(Function<? super W, T> unit, Consumer<? super T> publish) {
        T written = write(unit);
        publish.accept(written);
        return written;
    }

    /** Whether somebody else begins and ends the transactions. */
    default boolean isJoined() {
        return false;
    }
}
