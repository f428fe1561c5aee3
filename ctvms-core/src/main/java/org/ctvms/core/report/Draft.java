package org.ctvms.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report's temporary file, which goes when it is closed. Used by one thread. */
final class Draft implements AutoCloseable {
    private final Path file;

    Draft() throws IOException {
        file = Files.createTempFile("ctvms-report-", ".tmp");
    }

    /** Begins the file anew. */
    OutputStream begin() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
