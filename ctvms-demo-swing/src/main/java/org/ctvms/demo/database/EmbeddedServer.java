package org.ctvms.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.ctvms.demo.settings.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB on loopback whose data stay in the home folder. Thread-safe. */
final class EmbeddedServer implements RunningServer {
    static final String DATABASE = "ctvms";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "ctvms";
    /** MariaDB's own limit of 512, less the longest name of a table. */
    private static final int LONGEST_PATH = 400;

    private final ServerProcess process;
    private final String password;

    private EmbeddedServer(ServerProcess process, String password) {
        this.process = process;
        this.password = password;
    }

    /**
     * Starts it, after what a first start or a new release of the program needs.
     *
     * @throws DemoDatabaseException if it does not start; the message says what to do
     */
    static EmbeddedServer start(Path home) {
        requireShort(home);
        DataFolder data = new DataFolder(home);
        OrphanServer.stopAll(home);
        Binaries binaries = Binaries.in(home);
        Path folder = data.prepare(binaries);
        try {
            String password = DatabasePassword.keptIn(home);
            Path accounts = home.resolve("accounts.sql");
            OwnersFile.write(accounts, accounts(password));
            Path tmp = Files.createDirectories(home.resolve("tmp"));
            ServerProcess process = ServerProcess.start(binaries, folder, home.resolve("mariadbd.pid"), tmp, accounts);
            Files.delete(accounts);
            data.markUsed();
            return new EmbeddedServer(process, password);
        } catch (IOException | UncheckedIOException e) {
            throw new DemoDatabaseException(
                    "The embedded database does not start in " + home + ": " + e.getMessage() + ".", e);
        }
    }

    private static void requireShort(Path home) {
        int bytes = home.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_PATH) {
            throw new DemoDatabaseException(
                    "The path of the folder " + home + " has " + bytes + " bytes; the database takes at most "
                            + LONGEST_PATH + ". Choose a shorter one with -Dctvms.home=…",
                    null);
        }
    }

    private static String accounts(String password) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + DATABASE + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS '" + USER + "'@'localhost';",
                "ALTER USER '" + USER + "'@'localhost' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON *.* TO '" + USER + "'@'localhost';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "DROP USER IF EXISTS ''@'localhost', 'root'@'127.0.0.1', 'root'@'::1';",
                "");
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    private String url() {
        return "jdbc:mariadb://localhost:" + process.port() + "/" + DATABASE;
    }

    @Override
    public void awaitExit() throws InterruptedException {
        process.awaitExit();
    }

    @Override
    public String reason() {
        return process.reason();
    }

    @Override
    public void close() {
        process.stop(this::shutDown);
    }

    private void shutDown() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("The database server does not take SHUTDOWN", e);
        }
    }
}
