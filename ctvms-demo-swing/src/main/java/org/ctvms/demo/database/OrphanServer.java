package org.ctvms.demo.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and stops a server that outlived a killed demo; only one that runs in this very home folder. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final long STOP_SECONDS = 60;
    private static final Pattern SERVER = Pattern.compile("mariadbd|mysqld");

    private OrphanServer() {}

    static void stop(Path pidFile, Path home) {
        find(pidFile, home).ifPresent(server -> {
            LOG.warn("A database server (process {}) was left over from a killed start; stopping it", server.pid());
            server.destroy();
            awaitExit(server);
        });
    }

    private static Optional<ProcessHandle> find(Path pidFile, Path home) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(process -> runsIn(process, home))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    // why: Windows names the program of a process, but not its arguments; the separator, for a neighbour's path may
    // begin
    // with this one's
    private static boolean runsIn(ProcessHandle process, Path home) {
        ProcessHandle.Info info = process.info();
        String command = info.commandLine().or(info::command).orElse("");
        return SERVER.matcher(command).find() && command.contains(home + File.separator);
    }

    private static void awaitExit(ProcessHandle server) {
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillThere(server, e);
        } catch (ExecutionException | TimeoutException e) {
            throw stillThere(server, e);
        }
    }

    private static DemoDatabaseException stillThere(ProcessHandle server, Exception cause) {
        return new DemoDatabaseException(
                "The database server of a killed start (process " + server.pid()
                        + ") does not stop; stop it and start again",
                cause);
    }
}
