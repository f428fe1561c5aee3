package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.ctvms.demo.settings.OwnersFile;

/** The generated password of the embedded server, in a file that only the owner reads. */
final class DatabasePassword {
    private static final int BYTES = 24;

    private DatabasePassword() {}

    /** The password; a new one where there is none or the file is damaged, for the server takes any at its start. */
    static String keptIn(Path home) throws IOException {
        Path file = home.resolve("database-password");
        Optional<String> kept = read(file);
        if (kept.isEmpty()) {
            OwnersFile.write(file, random());
            kept = read(file);
        }
        return kept.orElseThrow(() -> new IOException("the password in " + file + " can't be read"));
    }

    private static Optional<String> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        return Optional.of(text).filter(kept -> kept.matches("[0-9a-f]{" + 2 * BYTES + "}"));
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
