package org.ctvms.demo.ui;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.awt.EventQueue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ctvms.persistence.testing.TestDatabase;

/** A pool behind a gate, that notes who asks it for a connection on the event thread, which would block the window. */
final class WatchedPool extends HikariDataSource {
    private final List<Throwable> onEventThread = new CopyOnWriteArrayList<>();
    private final Gate gate = new Gate();

    private WatchedPool(HikariConfig config) {
        super(config);
    }

    /** A watched pool on the one database that all small offices use in turn: migrating one takes longer than most tests. */
    static WatchedPool onTheSharedDatabase() {
        return new WatchedPool(Shared.CONFIG);
    }

    private static final class Shared {
        static final HikariConfig CONFIG = config();

        private static HikariConfig config() {
            HikariConfig config = new HikariConfig();
            try (HikariDataSource pool = TestDatabase.shared().newDatabase()) {
                pool.copyStateTo(config);
            }
            config.setPoolName("watched");
            return config;
        }
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
