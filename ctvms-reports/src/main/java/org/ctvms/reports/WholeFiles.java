package org.ctvms.reports;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stores files completely or not at all: each is written in a separate folder, forced to disk and then moved. Files
 * left by killed processes are removed when the first file is stored a day or more later. Thread-safe.
 */
final class WholeFiles {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Path unfinished;
    private final AtomicBoolean tidied = new AtomicBoolean();

    /** Writes in the folder, which must be on the file system of the places and need not be there yet. */
    WholeFiles(Path unfinished) {
        this.unfinished = unfinished;
    }

    /** How a whole file comes to its place. */
    interface Step {
        void take(Path whole, Path place) throws IOException;
    }

    void put(Path place, byte[] content, Step step) throws IOException {
        Files.createDirectories(unfinished);
        makeFolder(place.getParent());
        Path whole = unfinished.resolve(place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(whole, content);
            tidy(whole, place.getParent());
            step.take(whole, place);
            force(place.getParent());
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent());
        }
    }

    // why: forced to the disk before the move, else a power cut could leave an empty file in its place
    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Forces the names in the folder to the disk, else a power cut could take the file back. */
    private static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, READ)) {
            names.force(true);
        } catch (IOException e) {
            // why: Windows and some network drives force no folders; they write the names themselves
        }
    }

    // why: the age is measured by the clock of the file system, which may be another machine's
    private void tidy(Path justWritten, Path places) {
        if (tidied.compareAndSet(false, true)) {
            try {
                FileTime now = Files.getLastModifiedTime(justWritten);
                FileTime limit = FileTime.from(now.toInstant().minus(KEPT));
                removeBefore(limit, unfinished);
                // why: releases before wrote beside the places
                removeBefore(limit, places);
            } catch (IOException | DirectoryIteratorException e) {
                // why: what can't be removed does no harm; the next archive tries again
            }
        }
    }

    private static void removeBefore(FileTime limit, Path folder) throws IOException {
        try (DirectoryStream<Path> leftOver = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : leftOver) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
