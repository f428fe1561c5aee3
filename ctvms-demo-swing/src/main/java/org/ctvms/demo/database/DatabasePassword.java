package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.ctvms.demo.settings.OwnersFile;

/** The generated password of the embedded server, in a file that only the owner reads. */
final class DatabasePassword {
    private static final int BYTES = 24;

    private DatabasePassword() {}

    static String keptIn(Path home) throws IOException {
        Path file = home.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            OwnersFile.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
