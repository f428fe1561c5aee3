package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of the database's data. One that held an office is never replaced: if it is missing or damaged, the start is
 * refused, and the message says what to do.
 */
final class DataFolder {
    /** What an installation without any office holds. */
    private static final Set<String> SYSTEM = Set.of("mysql", "performance_schema", "sys", "test");

    private final Path home;
    private final Path folder;
    private final Path used;
    private final Path invoices;

    DataFolder(Path home) {
        this.home = home;
        this.folder = home.resolve("database");
        this.used = home.resolve("database-used");
        this.invoices = home.resolve("invoices");
    }

    /**
     * Makes it ready for the server: installs it where there was none, and brings one of an older server to this one's
     * version.
     *
     * @throws DemoDatabaseException if that can't be done
     */
    Path prepare(Binaries binaries) {
        try {
            Installation installation = new Installation(home, binaries);
            installation.removeLeftOvers();
            if (isEmpty()) {
                requireUnused("is missing");
                installation.install(folder);
            } else if (isHalfInstalled()) {
                requireUnused("is incomplete");
                Folders.remove(folder);
                installation.install(folder);
            }
            requireWhole();
            installation.upgrade(folder);
            return folder;
        } catch (IOException e) {
            throw new DemoDatabaseException(
                    "The database can't be installed in " + home + ": " + e.getMessage()
                            + ". Make room on the disk, or allow the program to write there, then start it again.",
                    e);
        }
    }

    private boolean isEmpty() throws IOException {
        return Files.notExists(folder) || Folders.names(folder).isEmpty();
    }

    /** Whether an installation was stopped there, before any office's tables could be. */
    private boolean isHalfInstalled() throws IOException {
        return Installation.version(folder).isEmpty()
                && Folders.names(folder).stream()
                        .filter(name -> Files.isDirectory(folder.resolve(name)))
                        .allMatch(SYSTEM::contains)
                && Folders.names(folder).stream().allMatch(DataFolder::isTheServers);
    }

    private static boolean isTheServers(String name) {
        return SYSTEM.contains(name)
                || name.matches("ib.*|undo.*|aria_log.*|multi-master\\.info|.*\\.pid|.*\\.err|ddl_.*\\.log|tc\\.log");
    }

    /** What shows that an office used a database here; earlier releases left nothing but its invoices. */
    private Optional<Path> evidence() {
        return Stream.of(used, invoices).filter(Files::exists).findFirst();
    }

    private void requireUnused(String state) {
        if (evidence().isPresent()) {
            throw new DemoDatabaseException(
                    "The folder " + folder + ", which holds the office's data, " + state
                            + ". Put it back, from a backup if it is lost. To begin with an"
                            + " empty office instead, move " + evidence().orElseThrow() + " to another place.",
                    null);
        }
    }

    private void requireWhole() {
        List<String> parts =
                Files.exists(used) ? List.of("ibdata1", "mysql", EmbeddedServer.DATABASE) : List.of("ibdata1", "mysql");
        List<String> missing = parts.stream()
                .filter(part -> Files.notExists(folder.resolve(part)))
                .toList();
        if (!missing.isEmpty()) {
            throw new DemoDatabaseException(
                    "The database in " + folder + " is damaged: " + String.join(", ", missing)
                            + " can't be found in it. Restore the whole folder from a backup, then start the program"
                            + " again.",
                    null);
        }
    }

    /** Notes that an office uses it from now on. */
    void markUsed() {
        try {
            if (Files.notExists(used)) {
                Folders.writeDurably(
                        used, "The folder 'database' beside this file holds an office's data; keep both.\n");
            }
        } catch (IOException e) {
            throw new DemoDatabaseException(
                    "The folder " + home + " can't be written: " + e.getMessage()
                            + ". Allow the program to write there, then start it again.",
                    e);
        }
    }
}
