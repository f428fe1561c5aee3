package org.ctvms.demo.database;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and stops servers that outlived a killed start; only those that run in this very home folder. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final long STOP_SECONDS = 60;
    private static final Pattern SERVER = Pattern.compile("(mariadbd|mysqld)(\\.exe)?");

    private OrphanServer() {}

    /**
     * Stops every server of the folder, also one that was installing its database when its start was killed.
     *
     * @throws DemoDatabaseException if one does not stop
     */
    static void stopAll(Path home) {
        // why: all processes, for a start may be killed before it has written down which one it started
        ProcessHandle.allProcesses().filter(process -> runsIn(process, home)).forEach(server -> {
            LOG.warn("A database server (process {}) was left over from a killed start; stopping it", server.pid());
            server.destroy();
            awaitExit(server);
        });
    }

    // why: Windows names the program of a process, but not its arguments; the separator, for a neighbour's path may
    // begin with this one's
    private static boolean runsIn(ProcessHandle process, Path home) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(OrphanServer::isServer).isPresent()
                && info.commandLine().or(info::command).orElse("").contains(home + File.separator);
    }

    private static boolean isServer(String command) {
        return SERVER.matcher(Path.of(command).getFileName().toString()).matches();
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
