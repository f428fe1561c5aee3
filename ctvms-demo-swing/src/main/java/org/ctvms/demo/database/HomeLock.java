package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a home folder for one process; the operating system lets go of it when the process dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) {
        Path file = home.resolve("ctvms.lock");
        Path holder = home.resolve("ctvms.pid");
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw inUse(home, holder);
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new DemoDatabaseException(
                    "The folder " + home + " can't be used: " + e.getMessage() + "; choose another with -Dctvms.home=…",
                    e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DemoDatabaseException inUse(Path home, Path holder) throws IOException {
        String process = Files.exists(holder)
                ? " (process "
                        + Files.readString(holder, StandardCharsets.ISO_8859_1).strip() + ")"
                : "";
        return new DemoDatabaseException(
                "The folder " + home + " is in use by another start of the demo" + process
                        + "; stop that one, or choose another folder with -Dctvms.home=…",
                null);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DemoDatabaseException("The lock of the home folder can't be let go: " + e.getMessage(), e);
        }
    }
}
