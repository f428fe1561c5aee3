package org.ctvms.reports;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * Keeps each invoice's PDF as a file of its own, a thousand to a folder, and makes the folders. A document is in its
 * place whole or not at all, whatever ends the process. Any number of archives, in any number of processes, may share
 * a folder. Thread-safe.
 */
public final class FileInvoiceArchive implements InvoiceArchive {
    private static final int PER_FOLDER = 1000;

    private final Path folder;

    /** Keeps the documents below the folder, which need not be there yet. */
    public FileInvoiceArchive(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void save(InvoiceNumber number, byte[] pdf) throws IOException {
        Path file = file(number);
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(unfinished, pdf);
            Files.move(unfinished, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
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
