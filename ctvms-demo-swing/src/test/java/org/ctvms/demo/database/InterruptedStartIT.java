package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A first start that is stopped anywhere is made up for by the next one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a shell that sets limits")
class InterruptedStartIT {
    private static final long GLANCE_NANOS = 1_000_000;

    @TempDir
    Path home;

    private void killOnceThereIs(Path trace) throws IOException, InterruptedException {
        ChildStart start = ChildStart.of(OpenAndWait.class, home);
        while (start.isAlive() && Files.notExists(trace)) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
        start.kill();
        assertThat(trace).exists();
    }

    @Test
    void interruptedFirstStartIsCompletedByTheNext() throws Exception {
        ChildStart full = ChildStart.after("ulimit -f 20000", OpenAndRead.class, home);
        assertThat(full.awaitEnd()).contains("The database can't be unpacked into " + home, "then start it again.");

        killOnceThereIs(home.resolve("mariadb.next/bin/mariadbd"));
        UnpackedOnce.into(home);
        // the server that installs outlives the start that was killed
        killOnceThereIs(home.resolve("database.next/ibdata1"));
        halfInstalledByAnEarlierRelease();

        try (DemoDatabase database = DemoDatabase.open(home)) {
            DemoDatabaseIT.write(database);
            assertThat(DemoDatabaseIT.read(database)).isEqualTo(42);
        }
        assertThat(Folders.names(home)).doesNotContain("mariadb.next", "mariadb.old", "database.next", "install.sql");
    }

    private void halfInstalledByAnEarlierRelease() throws IOException {
        Files.createDirectories(home.resolve("database/mysql"));
        Files.writeString(home.resolve("database/ibdata1"), "half a page");
        Files.writeString(home.resolve("database/aria_log_control"), "");
    }

    @Test
    void databaseOfAnOlderServerIsUpgraded() throws Exception {
        UnpackedOnce.into(home);
        try (DemoDatabase database = DemoDatabase.open(home)) {
            DemoDatabaseIT.write(database);
        }
        Path version = home.resolve("database/mariadb_upgrade_info");
        Files.delete(version);
        Files.writeString(home.resolve("database/mysql_upgrade_info"), "10.11.2-MariaDB");

        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(DemoDatabaseIT.read(database)).isEqualTo(42);
        }
        assertThat(version).hasContent(ShippedServer.onClassPath().version() + "-MariaDB");
    }
}
