package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    @TempDir
    Path folder;

    private Path home;
    private ShippedServer shipped;

    @BeforeEach
    void ship() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        shipped = SmallServer.shipped(folder, "11.4.5", "the server");
    }

    private Path server() {
        return home.resolve("mariadb/bin/mariadbd");
    }

    private void assertWhole() throws IOException {
        Binaries binaries = Binaries.in(home, shipped);

        assertThat(binaries.server()).hasContent("the server").isExecutable();
        assertThat(Folders.names(home)).containsExactly("mariadb");
    }

    @Test
    void binariesAreUnpackedOnce() throws IOException {
        assertWhole();
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(server(), longAgo);

        assertWhole();

        assertThat(Files.getLastModifiedTime(server())).isEqualTo(longAgo);
    }

    @Test
    void leftoversOfAKilledStartAreUnpackedAgain() throws IOException {
        Files.createDirectories(home.resolve("mariadb.next/bin"));
        Files.writeString(home.resolve("mariadb.next/bin/mariadbd"), "the ser");
        Files.createDirectories(home.resolve("mariadb.old/bin"));

        assertWhole();
    }

    @Test
    void emptyFolderIsNotTakenForBinaries() throws IOException {
        Files.createDirectory(home.resolve("mariadb"));

        assertWhole();
    }

    @Test
    void missingFileIsUnpackedAgain() throws IOException {
        assertWhole();
        Files.delete(home.resolve("mariadb/share/english/errmsg.sys"));

        assertWhole();
    }

    @Test
    void fileThatWasCutShortIsUnpackedAgain() throws IOException {
        assertWhole();
        Files.writeString(server(), "the");

        assertWhole();
    }

    @Test
    void binariesOfAnotherVersionAreReplaced() throws IOException {
        Binaries.in(home, SmallServer.shipped(folder, "10.11.2", "old server"));
        assertThat(server()).hasContent("old server");

        assertWhole();
    }

    @Test
    void binariesWithoutAListAreReplaced() throws IOException {
        assertWhole();
        Files.delete(home.resolve("mariadb/unpacked.txt"));
        Files.writeString(server(), "another of the same version");

        assertWhole();
    }

    @Test
    void damagedListIsNotBelieved() throws IOException {
        assertWhole();
        Files.write(home.resolve("mariadb/unpacked.txt"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

        assertWhole();
    }

    @Test
    void placeThatCannotBeWrittenIsNamedInASentence() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "no folder");

        assertThatThrownBy(() -> Binaries.in(file, shipped))
                .isInstanceOf(DemoDatabaseException.class)
                .hasMessageContaining("can't be unpacked into " + file)
                .hasMessageEndingWith("then start it again.");
    }

    @Test
    void theServerOnTheClassPathIsWhole() {
        ShippedServer real = ShippedServer.onClassPath();

        assertThat(real.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(real.files().keySet()).anyMatch(path -> path.startsWith("bin/"));
        assertThat(real.path(java.util.List.of("mariadb_system_tables.sql"))).isNotBlank();
    }
}
