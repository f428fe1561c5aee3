package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The database's programs in the home folder: complete, and of the version that this program brings. */
final class Binaries {
    private static final String LIST = "unpacked.txt";

    private final Path folder;
    private final Path next;
    private final Path old;
    private final ShippedServer shipped;

    private Binaries(Path folder, ShippedServer shipped) {
        this.folder = folder;
        this.next = folder.resolveSibling("mariadb.next");
        this.old = folder.resolveSibling("mariadb.old");
        this.shipped = shipped;
    }

    /**
     * Those of the home folder; unpacked first where they are missing, incomplete or of another version.
     *
     * @throws DemoDatabaseException if they can't be unpacked
     */
    static Binaries in(Path home) {
        return in(home, ShippedServer.onClassPath());
    }

    static Binaries in(Path home, ShippedServer shipped) {
        Binaries binaries = new Binaries(home.resolve("mariadb"), shipped);
        try {
            binaries.removeLeftOvers();
            if (!binaries.isComplete()) {
                binaries.unpack();
            }
            return binaries;
        } catch (IOException e) {
            throw new DemoDatabaseException(
                    "The database can't be unpacked into " + home + ": " + e.getMessage()
                            + ". Make room on the disk, or allow the program to write there, then start it again.",
                    e);
        }
    }

    private boolean isComplete() throws IOException {
        Path list = folder.resolve(LIST);
        // why: as bytes, for a damaged list may be no text
        if (!Files.isRegularFile(list)
                || !Arrays.equals(Files.readAllBytes(list), shipped.listing().getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        for (Map.Entry<String, Long> file : shipped.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || Files.size(path) != file.getValue()) {
                return false;
            }
        }
        return Files.isExecutable(server());
    }

    // why: who is killed here leaves the old ones, none, or the new ones, and the list says which are whole
    private void unpack() throws IOException {
        Folders.requireSpace(folder.getParent(), shipped.size());
        shipped.unpackTo(next);
        Folders.writeDurably(next.resolve(LIST), shipped.listing());
        if (Files.exists(folder)) {
            Folders.move(folder, old);
        }
        Folders.move(next, folder);
        removeLeftOvers();
    }

    private void removeLeftOvers() throws IOException {
        Folders.remove(next);
        Folders.remove(old);
    }

    // why: after a power cut a file may have its size and nothing of its content
    /** Has them unpacked again at the next start. */
    void distrust() throws IOException {
        Files.deleteIfExists(folder.resolve(LIST));
    }

    Path folder() {
        return folder;
    }

    String version() {
        return shipped.version();
    }

    /** The server's program. */
    Path server() {
        return file("bin/mariadbd", "bin/mariadbd.exe", "bin/mysqld.exe");
    }

    /** The folder of the server's messages. */
    Path messages() {
        return file("/english/errmsg.sys").getParent().getParent();
    }

    /** A file that ends so, or the first of these. */
    Path file(String... endings) {
        return folder.resolve(shipped.path(List.of(endings)));
    }

    /** Where the server finds its libraries. */
    void addLibraries(Map<String, String> environment) {
        String libraries = folder.resolve("libs").toString();
        environment.put("LD_LIBRARY_PATH", libraries);
        environment.put("DYLD_FALLBACK_LIBRARY_PATH", libraries);
    }
}
