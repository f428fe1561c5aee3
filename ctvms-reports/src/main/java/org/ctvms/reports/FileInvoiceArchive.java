package org.ctvms.reports;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * Keeps each invoice's PDF as a file of its own, a thousand to a folder, and makes the folders. A document is in its
 * place whole or not at all, whatever ends the process, and never takes the place of another. Any number of archives, in any number of processes, may share
 * a folder. Thread-safe.
 */
public final class FileInvoiceArchive implements InvoiceArchive {
    private static final int PER_FOLDER = 1000;
    private static final Pattern FOLDER = Pattern.compile("(\\d{1,18})");
    private static final Pattern FILE = Pattern.compile("invoice-(\\d{1,18})\\.pdf");

    private final Path folder;

    /** Keeps the documents below the folder, which need not be there yet. */
    public FileInvoiceArchive(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public boolean save(InvoiceNumber number, byte[] pdf) throws IOException {
        try {
            put(number, pdf, FileInvoiceArchive::create);
            return true;
        } catch (FileAlreadyExistsException e) {
            return Arrays.equals(Files.readAllBytes(file(number)), pdf);
        }
    }

    @Override
    public void replace(InvoiceNumber number, byte[] pdf) throws IOException {
        put(number, pdf, (unfinished, file) -> Files.move(unfinished, file, ATOMIC_MOVE));
    }

    @Override
    public Optional<InvoiceNumber> highest() throws IOException {
        for (String thousand : newestFirst(folder, FOLDER)) {
            List<String> numbers = newestFirst(folder.resolve(thousand), FILE);
            if (!numbers.isEmpty()) {
                return Optional.of(new InvoiceNumber(Long.parseLong(numbers.get(0))));
            }
        }
        return Optional.empty();
    }

    /** The numbers in the names that the pattern matches, the highest first. */
    private static List<String> newestFirst(Path folder, Pattern name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> name.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .sorted(Comparator.<String>comparingLong(Long::parseLong).reversed())
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(InvoiceNumber number, byte[] pdf, Put step) throws IOException {
        Path file = file(number);
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(unfinished, pdf);
            step.put(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    // why: of several processes that link the same name, the file system lets one through; some have no links
    private static void create(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(unfinished, file);
        }
    }

    @Override
    public Optional<byte[]> find(InvoiceNumber number) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(number)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path file(InvoiceNumber number) {
        return folder.resolve(Long.toString(number.value() / PER_FOLDER)).resolve("invoice-" + number + ".pdf");
    }

    /** How a whole file comes to its place. */
    private interface Put {
        void put(Path unfinished, Path file) throws IOException;
    }

    // why: forced to the disk before the move, else a power cut could leave an empty file in its place.
    private static void write(Path file, byte[] pdf) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(pdf);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
