package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and stops a server that outlived a killed demo; only one that runs on this very data folder. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final long STOP_SECONDS = 60;

    private OrphanServer() {}

    static void stop(Path pidFile, Path data) {
        find(pidFile, data).ifPresent(server -> {
            LOG.warn("A database server (process {}) was left over from a killed start; stopping it", server.pid());
            server.destroy();
            awaitExit(server);
        });
    }

    private static Optional<ProcessHandle> find(Path pidFile, Path data) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(process -> runsOn(process, data))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean runsOn(ProcessHandle process, Path data) {
        String command = process.info().commandLine().orElse("");
        return command.contains("mariadbd") && command.contains(data.toString());
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
                "The database server of a killed start (process " + server.pid() + ") does not stop; stop it and start again",
                cause);
    }
}
