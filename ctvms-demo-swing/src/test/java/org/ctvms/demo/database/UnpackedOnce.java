package org.ctvms.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The database's programs, unpacked once for all tests: unpacking takes longer than most of them. */
public final class UnpackedOnce {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private UnpackedOnce() {}

    /** Links them into the home folder. */
    public static Path into(Path home) {
        Path unpacked = Binaries.in(TARGET).folder();
        try (Stream<Path> all = Files.walk(unpacked)) {
            for (Path path : all.toList()) {
                Path copy = home.resolve("mariadb").resolve(unpacked.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }
}
