package org.ctvms.reports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of Roboto, which has the rupee sign, and the font of the scripts that Roboto lacks. */
record FontFiles(byte[] regular, byte[] bold, ScriptFont scripts) {
    static FontFiles load() {
        try {
            return new FontFiles(
                    read("roboto/Roboto-Regular.ttf"),
                    read("roboto/Roboto-Bold.ttf"),
                    new ScriptFont(read("scripts/CtvmsScripts-Regular.ttf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = FontFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing in the jar of the reports");
            }
            return in.readAllBytes();
        }
    }
}
