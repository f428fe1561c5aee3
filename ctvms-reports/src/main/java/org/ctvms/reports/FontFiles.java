package org.ctvms.reports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of Roboto, which has the rupee sign. */
record FontFiles(byte[] regular, byte[] bold) {
    static FontFiles load() {
        try {
            return new FontFiles(read("Roboto-Regular.ttf"), read("Roboto-Bold.ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = FontFiles.class.getResourceAsStream("roboto/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing in the jar of the reports");
            }
            return in.readAllBytes();
        }
    }
}
