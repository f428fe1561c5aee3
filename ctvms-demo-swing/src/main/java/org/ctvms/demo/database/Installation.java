package org.ctvms.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Installs a database, beside its place until it is complete, and upgrades one of an older server. */
final class Installation {
    /** The file in which MariaDB itself notes the version of a data folder; written last. */
    private static final String VERSION = "mariadb_upgrade_info";
    /** Its name before MariaDB 11. */
    private static final String OLD_VERSION = "mysql_upgrade_info";

    private static final String SCRIPT = "install.sql";
    private static final String NEXT = "database.next";
    private static final long SPACE = 400L << 20;
    private static final Pattern SERIES = Pattern.compile("(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL);
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final Path home;
    private final Binaries binaries;

    Installation(Path home, Binaries binaries) {
        this.home = home;
        this.binaries = binaries;
    }

    /** Removes what an installation that was stopped left. */
    void removeLeftOvers() throws IOException {
        Folders.remove(home.resolve(NEXT));
        Files.deleteIfExists(home.resolve(SCRIPT));
    }

    /** Installs an empty database there, in one step for who looks at the folder. */
    void install(Path folder) throws IOException {
        Path next = home.resolve(NEXT);
        Folders.requireSpace(home, SPACE);
        Files.createDirectories(next);
        makeSystemTables(next);
        Files.deleteIfExists(folder);
        Folders.move(next, folder);
    }

    /**
     * Brings an older database to the version of the server.
     *
     * @throws DemoDatabaseException if it is of a newer server
     */
    void upgrade(Path folder) throws IOException {
        Optional<Integer> series = series(folder);
        int ours = series(binaries.version()).orElseThrow();
        if (series.filter(theirs -> theirs > ours).isPresent()) {
            throw new DemoDatabaseException(
                    "The database in " + folder + " was last used by MariaDB " + version(folder)
                            + ", which is newer than the " + binaries.version()
                            + " that comes with this program. Start the newer program.",
                    null);
        }
        if (series.filter(theirs -> theirs < ours).isPresent()) {
            makeSystemTables(folder);
        }
    }

    // why: the scripts add what a version lacks and leave what is there
    private void makeSystemTables(Path data) throws IOException {
        Path script = home.resolve(SCRIPT);
        Files.writeString(script, script(), StandardCharsets.UTF_8);
        Process server = ServerCommand.bootstrap(binaries, data)
                .process()
                .redirectInput(script.toFile())
                .start();
        String said = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (server.waitFor() != 0) {
                throw new IOException(ServerMessages.reason(said.lines().toList()));
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("the program was stopped", e);
        }
        Files.delete(script);
        Folders.writeDurably(data.resolve(VERSION), binaries.version() + "-MariaDB");
    }

    private String script() {
        Stream<String> begin =
                Stream.of("CREATE DATABASE IF NOT EXISTS mysql;", "USE mysql;", "SET @auth_root_socket = NULL;");
        Stream<String> tables = SYSTEM_TABLES.stream()
                .flatMap(name -> lines(binaries.file(name)))
                // why: accounts of the machine's own name would have no password
                .filter(line -> !line.contains("@current_hostname"));
        return String.join("\n", Stream.concat(begin, tables).toList()) + "\n";
    }

    private static Stream<String> lines(Path script) {
        try {
            return Files.readAllLines(script).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the server that installed or last upgraded the folder; empty if it was never finished. */
    static String version(Path folder) throws IOException {
        for (String name : List.of(VERSION, OLD_VERSION)) {
            if (Files.exists(folder.resolve(name))) {
                // why: a damaged note is no UTF-8, and must not keep the data from being opened
                return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1)
                        .strip();
            }
        }
        return "";
    }

    private static Optional<Integer> series(Path folder) throws IOException {
        return series(version(folder));
    }

    /** Major and minor number as one; servers differ in their files between series alone. */
    private static Optional<Integer> series(String version) {
        Matcher matcher = SERIES.matcher(version);
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1)) * 1000 + Integer.parseInt(matcher.group(2)))
                : Optional.empty();
    }
}
