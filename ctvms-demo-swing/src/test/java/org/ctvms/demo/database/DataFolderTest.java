package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's data are never replaced, removed or opened by a server that would harm them. */
class DataFolderTest {
    @TempDir
    Path folder;

    private Path home;
    private Path data;
    private Binaries binaries;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        data = home.resolve("database");
        binaries = Binaries.in(home, SmallServer.shipped(folder, "11.4.5", "the server"));
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> new DataFolder(home).prepare(binaries))
                .isInstanceOf(DemoDatabaseException.class)
                .hasMessageContainingAll(parts)
                .hasMessageEndingWith(".");
    }

    private void wholeOf(String version) throws IOException {
        Files.createDirectories(data.resolve("mysql"));
        Files.createDirectories(data.resolve("ctvms"));
        Files.writeString(data.resolve("ibdata1"), "pages");
        Files.writeString(data.resolve("mariadb_upgrade_info"), version);
    }

    @Test
    void missingDatabaseIsNeverReplacedByAnEmptyOne() throws IOException {
        new DataFolder(home).markUsed();

        refused("database", "is missing", "Put it back");

        assertThat(data).doesNotExist();
    }

    @Test
    void databaseOfAnEarlierReleaseIsKnownByItsInvoices() throws IOException {
        Files.createDirectory(home.resolve("invoices"));
        Files.createDirectory(data);

        refused("is missing", home.resolve("invoices").toString());
    }

    @Test
    void halfDeletedDatabaseIsLeftAsItIs() throws IOException {
        wholeOf("11.4.5-MariaDB");
        Files.delete(data.resolve("ibdata1"));

        refused("is damaged", "ibdata1", "from a backup");

        assertThat(data.resolve("ctvms")).exists();
    }

    @Test
    void databaseWithoutTheOfficesTablesIsLeftAsItIs() throws IOException {
        wholeOf("11.4.5-MariaDB");
        new DataFolder(home).markUsed();
        Files.delete(data.resolve("ctvms"));

        refused("is damaged", "ctvms");

        assertThat(data.resolve("ibdata1")).exists();
    }

    @Test
    void folderWithFilesOfSomebodyElseIsLeftAsItIs() throws IOException {
        Files.createDirectory(data);
        Files.writeString(data.resolve("letter.txt"), "Not a database.");

        refused("is damaged", "ibdata1, mysql");

        assertThat(data.resolve("letter.txt")).exists();
    }

    @Test
    void databaseOfANewerServerIsNotOpened() throws IOException {
        wholeOf("11.8.2-MariaDB");

        refused("11.8.2", "newer", "Start the newer program");
    }

    @Test
    void databaseWhoseVersionIsDamagedIsOpened() throws IOException {
        wholeOf("11.4.5-MariaDB");
        Files.write(data.resolve("mariadb_upgrade_info"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

        assertThat(new DataFolder(home).prepare(binaries)).isEqualTo(data);
    }

    @Test
    void databaseOfAnotherPatchOfTheSeriesIsOpened() throws IOException {
        wholeOf("11.4.9-MariaDB");

        assertThat(new DataFolder(home).prepare(binaries)).isEqualTo(data);
    }
}
