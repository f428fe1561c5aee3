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

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it names no arguments of a process, which is a shell here")
class OrphanServerTest {
    @TempDir
    Path folder;

    private Process server;

    @AfterEach
    void stop() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Starts what looks like a server of that home folder, and has the office's own folder name it. */
    private void leaveServerOf(String home) throws IOException {
        server = new ProcessBuilder(
                        "sh", "-c", "read line", "mariadbd", "--datadir=" + folder.resolve(home + "/database"))
                .start();
        Files.createDirectories(folder.resolve("office"));
        Files.writeString(folder.resolve("office/mariadbd.pid"), server.pid() + "\n");
    }

    private void stopOrphanOfTheOffice() {
        OrphanServer.stop(folder.resolve("office/mariadbd.pid"), folder.resolve("office"));
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
}
