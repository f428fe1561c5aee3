package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseIT {
    @TempDir
    Path home;

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

    private static int read(DemoDatabase database) throws SQLException {
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
        Process killed = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenAndWait.class.getName(),
                        home.toString()))
                .redirectErrorStream(true)
                .start();
        long orphan = awaitOpen(killed);
        killed.destroyForcibly().waitFor();
        assertThat(lives(orphan)).isTrue();

        try (DemoDatabase database = DemoDatabase.open(home)) {
            assertThat(lives(orphan)).isFalse();
            assertThat(read(database)).isEqualTo(42);
        }
    }

    private long awaitOpen(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(OpenAndWait.OPEN)) {
                return server();
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the other process ended: " + said);
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
            assertThat(home).isEmptyDirectory();
        }
    }
}
