package org.ctvms.reports;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * Stores each invoice's PDF as a file of its own, a thousand to a folder, and makes the folders. A document is stored
 * completely or not at all, whatever ends the process, and never replaces another. Any number of archives, in any
 * number of processes, may share a folder. Thread-safe.
 */
public final class FileInvoiceArchive implements InvoiceArchive {
    private static final int PER_FOLDER = 1000;
    private static final Pattern FOLDER = Pattern.compile("(0|[1-9]\\d{0,17})");
    private static final Pattern FILE = Pattern.compile("invoice-(0|[1-9]\\d{0,17})\\.pdf");

    private final Path folder;
    private final WholeFiles files;

    /** Stores the documents below the folder, which is created if missing. */
    public FileInvoiceArchive(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.files = new WholeFiles(this.folder.resolve("unfinished"));
    }

    @Override
    public boolean save(InvoiceNumber number, byte[] pdf) throws IOException {
        try {
            files.put(file(number), pdf, FileInvoiceArchive::create);
            return true;
        } catch (FileAlreadyExistsException e) {
            return Arrays.equals(Files.readAllBytes(file(number)), pdf);
        }
    }

    @Override
    public void replace(InvoiceNumber number, byte[] pdf) throws IOException {
        files.put(file(number), pdf, (whole, file) -> Files.move(whole, file, ATOMIC_MOVE));
    }

    @Override
    public Optional<InvoiceNumber> highest() throws IOException {
        for (long thousand : newestFirst(folder, FOLDER)) {
            // why: a copy that people made in another folder, or under another number, is no number given out
            Optional<Long> highest = newestFirst(folder.resolve(Long.toString(thousand)), FILE).stream()
                    .filter(number -> number / PER_FOLDER == thousand)
                    .findFirst();
            if (highest.isPresent()) {
                return highest.map(InvoiceNumber::new);
            }
        }
        return Optional.empty();
    }

    /** The numbers in the names that the pattern matches, the highest first. */
    private static List<Long> newestFirst(Path folder, Pattern name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> name.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> Long.valueOf(matcher.group(1)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    // why: of several processes that link the same name, the file system lets one through; some have no links
    private static void create(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(whole, file);
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
}
