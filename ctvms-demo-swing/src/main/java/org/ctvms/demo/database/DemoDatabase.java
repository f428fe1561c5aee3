package org.ctvms.demo.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The database of one start of the demo. Closing it, or ending the process by Ctrl+C, stops an embedded server cleanly.
 * Thread-safe.
 */
public final class DemoDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    /** How long one waits for a connection of the pool. */
    private static final long POOL_MILLIS = 5_000;
    /** How long one waits for an embedded server that is being started again. */
    private static final long RESTART_MILLIS = 2_500;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final DataSource source;
    private final String description;
    private final Optional<ServerWatch> watch;
    private final boolean shared;
    private final Thread atExit = new Thread(this::release, "ctvms-database-stop");

    private DemoDatabase(
            DataSource source,
            String description,
            Optional<ServerWatch> watch,
            boolean shared,
            AutoCloseable... fromBelow) {
        this.shared = shared;
        for (AutoCloseable part : fromBelow) {
            parts.push(part);
        }
        this.source = source;
        this.description = description;
        this.watch = watch;
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
        HikariConfig config = config();
        config.setJdbcUrl(url);
        config.setUsername(System.getProperty("ctvms.db.user", ""));
        config.setPassword(System.getProperty("ctvms.db.password", ""));
        return shared(new HikariDataSource(config));
    }

    /** Whether {@code -Dctvms.db.url} names a server. */
    public static boolean isGiven() {
        return System.getProperty("ctvms.db.url") != null;
    }

    /** The database of a pool on a server that other programs use too; closed with it. */
    public static DemoDatabase shared(HikariDataSource pool) {
        return of(pool, true);
    }

    /** The database of a pool that was opened elsewhere; closed with it. */
    public static DemoDatabase of(HikariDataSource pool) {
        return of(pool, false);
    }

    private static DemoDatabase of(HikariDataSource pool, boolean shared) {
        String description = "MariaDB at " + withoutQuery(pool.getJdbcUrl());
        return new DemoDatabase(pool, description, Optional.empty(), shared, pool);
    }

    // why: the query may contain a password
    private static String withoutQuery(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static DemoDatabase openEmbedded(Path home) {
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try {
            opened.push(HomeLock.take(home));
            ServerWatch watch = ServerWatch.over(() -> EmbeddedServer.start(home));
            opened.push(watch);
            HikariConfig config = config();
            config.setDataSource(new PlainDataSource(watch::connect));
            HikariDataSource pool = new HikariDataSource(config);
            opened.push(pool);
            watch.listen(state -> pool.getHikariPoolMXBean().softEvictConnections());
            DataSource guarded = new PlainDataSource(() -> connection(watch, pool));
            return new DemoDatabase(
                    guarded,
                    "embedded MariaDB, data in " + home.resolve("database"),
                    Optional.of(watch),
                    false,
                    fromBelow(opened));
        } catch (RuntimeException e) {
            opened.forEach(DemoDatabase::close);
            throw e;
        }
    }

    private static AutoCloseable[] fromBelow(Deque<AutoCloseable> opened) {
        List<AutoCloseable> parts = new ArrayList<>(opened);
        Collections.reverse(parts);
        return parts.toArray(AutoCloseable[]::new);
    }

    // why: the pool itself would wait for a server that is not there, and then report its own figures
    private static Connection connection(ServerWatch watch, HikariDataSource pool) throws SQLException {
        watch.awaitRunning(RESTART_MILLIS);
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            watch.awaitRunning(0);
            throw e;
        }
    }

    private static HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ctvms");
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(POOL_MILLIS);
        return config;
    }

    /** Whether other programs may use the database too. */
    public boolean isShared() {
        return shared;
    }

    /** Connections without auto-commit, READ COMMITTED. */
    public DataSource dataSource() {
        return source;
    }

    /** Calls the listener, on a thread of its own, each time an embedded server stops by itself or is back. */
    public void watch(Consumer<DatabaseState> listener) {
        watch.ifPresent(server -> server.listen(listener));
    }

    /** Whether something failed because there is no connection to the database. */
    public static boolean isLost(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException lost
                        && (lost instanceof SQLTransientConnectionException
                                || String.valueOf(lost.getSQLState()).startsWith("08")));
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
