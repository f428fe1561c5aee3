package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.language.Language;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** What the office sees while the database that comes with the program is gone. */
class DatabaseDownWindowIT extends WindowTest {
    @Override
    Program start() {
        UnpackedOnce.into(home);
        try (DemoEngine demo = DemoEngine.open(home, SmallOffice.TODAY)) {
            demo.engine()
                    .createFirstAdmin(
                            new NewAdmin(SmallOffice.ADMIN, "Sample Admin", "admin@example.com"), SmallOffice.PASSWORD);
        }
        return execute(() -> Program.open(home, 1));
    }

    private Path data() {
        return home.resolve("database");
    }

    private Path away() {
        return home.resolve("database-away");
    }

    private long server() {
        try {
            return Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private long killTheServer() {
        long server = server();
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        return server;
    }

    private String databaseNotice() {
        return isShowing("databaseNotice") ? window.textBox("databaseNotice").text() : "";
    }

    @Test
    void databaseThatStopsIsReportedAndStartedAgain() throws IOException {
        signInAsAdmin();
        Files.move(data(), away());
        killTheServer();
        await("the notice says why", () -> databaseNotice().contains("can't be restarted. The folder"));

        go("plans");
        assertThat(notice())
                .isEqualTo("This was not done: the database can't be reached at the moment. Try again shortly.");
        picture("database-down");
        speak(Language.INDONESIAN);
        picture("database-down-indonesian");
        speak(Language.ENGLISH);

        Files.move(away(), data());
        await("the database is back", () -> databaseNotice().isEmpty());
        go("admins");
        assertThat(isShowing("notice")).isFalse();

        long killed = killTheServer();
        await("the database is started again", () -> server() != killed && server() != 0);
        await("the notice is gone", () -> databaseNotice().isEmpty());
        go("outbox");
        assertThat(isShowing("notice")).isFalse();
    }
}
