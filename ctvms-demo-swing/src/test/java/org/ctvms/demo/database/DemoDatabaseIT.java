package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseIT {
    @TempDir
    Path home;

    @BeforeEach
    void unpack() {
        UnpackedOnce.into(home);
    }

    @AfterEach
    void forgetTheGivenServer() {
        System.clearProperty("ctvms.db.url");
        System.clearProperty("ctvms.db.user");
    }

    static void write(DemoDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (number INT)");
            statement.execute("INSERT INTO kept VALUES (42)");
            connection.commit();
        }
    }

    static int read(DemoDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT number FROM kept")) {
            result.next();
            return result.getInt(1);
        }
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
    }

    private static boolean lives(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    @Test
    void dataIsKeptBetweenStartsAndTheServerStopsWithEach() throws Exception {
        long first;
        try (DemoDatabase database = DemoDatabase.open(home)) {
            write(database);
            first = server();
        }
        assertThat(lives(first)).isFalse();

        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(read(database)).isEqualTo(42);
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(database.description()).contains(home.toString());
            assertThatThrownBy(() -> DemoDatabase.open(home))
                    .isInstanceOf(DemoDatabaseException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining("-Dctvms.home");
        }
    }

    @Test
    void theServerOfAKilledStartIsStoppedAndNothingIsLost() throws Exception {
        ChildStart killed = ChildStart.of(OpenAndWait.class, home);
        killed.await(OpenAndWait.OPEN);
        long orphan = server();
        killed.kill();
        assertThat(lives(orphan)).isTrue();

        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(lives(orphan)).isFalse();
            assertThat(read(database)).isEqualTo(42);
        }
    }

    @Test
    void onlyTheOwnerReadsThePassword() throws IOException {
        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(database.description()).contains("embedded");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aServerThatIsGivenIsUsedInstead() throws SQLException {
        System.setProperty("ctvms.db.url", TestDatabase.shared().url() + "information_schema");
        System.setProperty("ctvms.db.user", TestDatabase.shared().user());

        try (DemoDatabase database = DemoDatabase.open(home);
                Connection connection = database.dataSource().getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo("information_schema");
            assertThat(home.resolve("database")).doesNotExist();
        }
    }

    @Test
    void serverThatIsKilledIsStartedAgain() throws Exception {
        try (DemoDatabase database = DemoDatabase.open(home)) {
            BlockingQueue<DatabaseState> states = new LinkedBlockingQueue<>();
            write(database);
            database.watch(states::add);

            ProcessHandle.of(server()).orElseThrow().destroyForcibly();

            assertThat(states.take().health()).isEqualTo(DatabaseState.Health.RESTARTING);
            assertThat(states.take().health()).isEqualTo(DatabaseState.Health.RUNNING);
            assertThat(read(database)).isEqualTo(42);
        }
    }
}
