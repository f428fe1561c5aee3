package org.ctvms.demo.ui;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.awt.EventQueue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A pool behind a gate, that notes who asks it for a connection on the event thread, which would block the window. */
final class WatchedPool extends HikariDataSource {
    private final List<Throwable> onEventThread = new CopyOnWriteArrayList<>();
    private final Gate gate = new Gate();

    private WatchedPool(HikariConfig config) {
        super(config);
    }

    /** The same pool, watched. */
    static WatchedPool around(HikariDataSource pool) {
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        config.setPoolName("watched");
        pool.close();
        return new WatchedPool(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (EventQueue.isDispatchThread()) {
            onEventThread.add(new IllegalStateException("the database was asked for on the event thread"));
        }
        gate.pass();
        return super.getConnection();
    }

    Gate gate() {
        return gate;
    }

    List<Throwable> onEventThread() {
        return onEventThread;
    }
}
