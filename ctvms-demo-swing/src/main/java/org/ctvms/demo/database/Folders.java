package org.ctvms.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves and removes whole folders. */
final class Folders {
    private static final long MEGABYTE = 1L << 20;

    private Folders() {}

    /** Removes the folder with all that is in it; it need not be there. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Gives the folder another name in one step. */
    static void move(Path folder, Path to) throws IOException {
        Files.move(folder, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file to the disk itself. */
    static void writeDurably(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
    }

    /** The names of what is in the folder. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /**
     * Makes sure that so much fits on the disk.
     *
     * @throws DemoDatabaseException if it does not
     */
    static void requireSpace(Path home, long bytes) throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < bytes) {
            throw new DemoDatabaseException(
                    "The disk of " + home + " is too full: the database needs " + bytes / MEGABYTE + " MB there, and "
                            + free / MEGABYTE + " MB are free. Make room, then start the program again.",
                    null);
        }
    }
}
