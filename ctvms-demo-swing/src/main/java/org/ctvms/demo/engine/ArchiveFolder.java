package org.ctvms.demo.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ctvms.core.refusal.InvalidInputException;

/** Looks whether a folder can be used for the invoices' documents. */
final class ArchiveFolder {
    private static final String FIELD = "archive";

    private ArchiveFolder() {}

    /**
     * Creates the folder if it is missing, and tries to write to it; an empty name is the program's own.
     *
     * @throws InvalidInputException if it can't be used
     */
    static void check(String folder) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Path path = Path.of(folder);
            if (!path.isAbsolute()) {
                throw new InvalidInputException(
                        FIELD, "must be a whole path, such as /srv/invoices or \\\\server\\invoices");
            }
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "unfinished", ".tmp"));
        } catch (InvalidPathException | IOException e) {
            throw new InvalidInputException(
                    FIELD, "can't be written to (" + e.getMessage() + "); choose another folder");
        }
    }
}
