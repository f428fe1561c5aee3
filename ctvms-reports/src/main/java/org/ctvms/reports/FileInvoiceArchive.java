package org.ctvms.reports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * Keeps invoices as files {@code 1/invoice-1000.pdf} below a folder, a thousand to a folder. A file appears whole or not
 * at all, also when the machine loses power. Thread-safe, for any number of processes.
 */
public final class FileInvoiceArchive implements InvoiceArchive {
    private static final int NUMBERS_PER_FOLDER = 1000;

    private final Path folder;

    /** An archive below the folder, which is created with the first document. */
    public FileInvoiceArchive(Path folder) {
        this.folder = folder;
    }

    @Override
    public void save(InvoiceNumber number, byte[] pdf) throws IOException {
        Path file = file(number);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "unfinished-", ".tmp");
        try {
            write(unfinished, pdf);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Path file, byte[] pdf) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(pdf);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
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
        return folder.resolve(Long.toString(number.value() / NUMBERS_PER_FOLDER))
                .resolve("invoice-" + number + ".pdf");
    }
}
