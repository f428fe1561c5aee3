package org.ctvms.demo.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/**
 * The database of one start of the demo. Closing it, or ending the process by Ctrl+C, stops an embedded server cleanly.
 * Thread-safe.
 */
public final class DemoDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HikariDataSource pool;
    private final String description;
    private final Thread atExit = new Thread(this::release, "ctvms-database-stop");

    private DemoDatabase(HikariDataSource pool, String description, AutoCloseable... below) {
        for (AutoCloseable part : below) {
            parts.push(part);
        }
        parts.push(pool);
        this.pool = pool;
        this.description = description;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Opens the server that {@code -Dctvms.db.url} names, or else the embedded one of the home folder.
     *
     * @throws DemoDatabaseException if the folder is in use or the server does not start
     */
    public static DemoDatabase open(Path home) {
        String url = System.getProperty("ctvms.db.url");
        return url == null ? openEmbedded(home.toAbsolutePath()) : openGiven(url);
    }

    private static DemoDatabase openGiven(String url) {
        HikariDataSource pool =
                pool(url, System.getProperty("ctvms.db.user", ""), System.getProperty("ctvms.db.password", ""));
        return new DemoDatabase(pool, "MariaDB at " + url);
    }

    private static DemoDatabase openEmbedded(Path home) {
        HomeLock lock = HomeLock.take(home);
        try {
            EmbeddedServer server = EmbeddedServer.start(home);
            HikariDataSource pool = pool(server.url(), EmbeddedServer.USER, server.password());
            return new DemoDatabase(pool, "embedded MariaDB, data in " + home.resolve("database"), lock, server);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The database of a pool that was opened elsewhere; closed with it. */
    public static DemoDatabase of(HikariDataSource pool) {
        return new DemoDatabase(pool, "MariaDB at " + pool.getJdbcUrl());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ctvms");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** Connections without auto-commit, READ COMMITTED. */
    public DataSource dataSource() {
        return pool;
    }

    /** What it is and where, for people. */
    public String description() {
        return description;
    }

    @Override
    public void close() {
        release();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private synchronized void release() {
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new DemoDatabaseException("The database does not stop: " + e.getMessage(), e);
        }
    }
}
