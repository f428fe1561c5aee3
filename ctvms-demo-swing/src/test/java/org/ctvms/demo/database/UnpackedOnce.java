package org.ctvms.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The database's programs, unpacked once for all tests: unpacking takes longer than most of them. */
public final class UnpackedOnce {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private UnpackedOnce() {}

    // why: two JVMs of tests share the folder
    private static synchronized Path unpacked() {
        Path lock = TARGET.resolve("mariadb.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return Binaries.in(TARGET).folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links them into the home folder. */
    public static Path into(Path home) {
        Path unpacked = unpacked();
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
