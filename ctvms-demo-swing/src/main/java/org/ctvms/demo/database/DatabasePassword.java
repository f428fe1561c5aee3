package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The generated password of the embedded server, in a file that only the owner reads. */
final class DatabasePassword {
    private static final int BYTES = 24;

    private DatabasePassword() {}

    static String keptIn(Path home) throws IOException {
        Path file = home.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            writeForOwner(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    static void writeForOwner(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        FileStore store = Files.getFileStore(file.getParent());
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
