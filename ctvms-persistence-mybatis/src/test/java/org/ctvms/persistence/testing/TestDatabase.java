package org.ctvms.persistence.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empty databases on a real MariaDB: one embedded server for the whole JVM, or the one that {@code
 * -Dctvms.test.db.url=jdbc:mariadb://…/} with {@code .user} and {@code .password} names, so that the version is a
 * switch. Thread-safe.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final int CONNECTIONS = 12;

    private final String url;
    private final String user;
    private final String password;

    private TestDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The server, started when it is first asked for. */
    public static TestDatabase shared() {
        return Shared.SERVER;
    }

    /** The server's JDBC address, ending before a database's name. */
    public String url() {
        return url;
    }

    /** The user all databases belong to. */
    public String user() {
        return user;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** A pool on a new, empty database; closing the pool leaves the database until the server stops. */
    public HikariDataSource newDatabase() {
        String name = "ctvms_test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("no test database at " + url, e);
        }
        return pool(url + name, CONNECTIONS);
    }

    /** Another pool on the database, of that size. */
    public HikariDataSource pool(HikariDataSource database, int connections) {
        return pool(database.getJdbcUrl(), connections);
    }

    private HikariDataSource pool(String address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static final class Shared {
        static final TestDatabase SERVER = given();

        private static TestDatabase given() {
            String url = System.getProperty("ctvms.test.db.url");
            return url == null
                    ? new TestDatabase(EmbeddedServer.start(), "root", "")
                    : new TestDatabase(
                            url,
                            System.getProperty("ctvms.test.db.user", "root"),
                            System.getProperty("ctvms.test.db.password", ""));
        }
    }
}
