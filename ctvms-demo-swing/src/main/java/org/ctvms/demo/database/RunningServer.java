package org.ctvms.demo.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A server that was started. Thread-safe. */
interface RunningServer extends AutoCloseable {
    /** A new connection to it. */
    Connection connect() throws SQLException;

    /** Waits until it ends. */
    void awaitExit() throws InterruptedException;

    /** Why it ended, by its own words. */
    String reason();

    @Override
    void close();
}
