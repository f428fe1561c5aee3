package org.ctvms.persistence;

import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * The host's transaction, as {@link MyBatisStorage#joining(HostTransaction)} works in it. Asked at each call, on the
 * caller's thread.
 */
public interface HostTransaction {
    /**
     * The connection that the transaction runs on, such as the thread's. The engine never closes, commits or stores it.
     */
    Connection connection();

    /**
     * Runs the task, which notifies the listeners, once the transaction is committed, and not at all after a roll-back.
     * The task needs a connection from the pool, and so do listeners that call the engine: run it when the
     * transaction's connection is back in the pool, or on another thread. If this method throws, the call is refused
     * and leaves nothing behind.
     */
    void afterCommit(Runnable task);

    /** The time left until the transaction times out; empty, the default, if it has no time-out. */
    default Optional<Duration> timeLeft() {
        return Optional.empty();
    }
}
