package org.ctvms.persistence;

import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * The host's transaction, as {@link MyBatisStorage#joining(HostTransaction)} works in it. Asked at each call, on the
 * caller's thread.
 */
public interface HostTransaction {
    /** The connection the transaction runs on, such as the one of the thread. Never closed, committed or kept. */
    Connection connection();

    /**
     * Runs the task once the transaction is committed, and not at all after a roll-back. It notifies the listeners. The
     * task needs a connection of the pool, and so do listeners that call the engine: run it when the transaction's own is
     * back in the pool, or on another thread. If this throws, the call is refused and leaves nothing behind.
     */
    void afterCommit(Runnable task);

    /** What is left of the transaction's time; empty, as by default, if it has none. */
    default Optional<Duration> timeLeft() {
        return Optional.empty();
    }
}
