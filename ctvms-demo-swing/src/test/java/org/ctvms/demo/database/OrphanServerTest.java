package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it names no arguments of a process, which is a copied shell here")
class OrphanServerTest {
    @TempDir
    Path folder;

    private Process server;

    @AfterEach
    void stop() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Starts what looks like a server of that home folder. */
    private void leaveServerOf(String home) throws IOException {
        leave("mariadbd", home);
    }

    private void leave(String name, String home) throws IOException {
        Path program = Files.copy(Path.of("/bin/sh"), folder.resolve(name));
        server = new ProcessBuilder(
                        program.toString(), "-c", "read line", "--datadir=" + folder.resolve(home + "/database.next"))
                .start();
        Files.createDirectories(folder.resolve("office"));
    }

    private void stopOrphanOfTheOffice() {
        OrphanServer.stopAll(folder.resolve("office"));
    }

    @Test
    void serverThatAKilledStartLeftIsStopped() throws IOException {
        leaveServerOf("office");

        stopOrphanOfTheOffice();

        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void serverOfANeighbouringFolderIsLeftAlone() throws IOException {
        leaveServerOf("office-2");

        stopOrphanOfTheOffice();

        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void anotherProgramThatNamesTheFolderIsLeftAlone() throws IOException {
        leave("mariadbd-backup", "office");

        stopOrphanOfTheOffice();

        assertThat(server.isAlive()).isTrue();
    }
}
