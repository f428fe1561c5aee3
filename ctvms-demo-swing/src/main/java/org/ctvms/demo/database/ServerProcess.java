package org.ctvms.demo.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that runs. Thread-safe. */
final class ServerProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final long START_MINUTES = 10;
    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final int port;
    private final ServerMessages messages = new ServerMessages();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server on the data, and waits until it is ready; a recovery after a power cut takes as long as it takes.
     *
     * @throws IOException if it does not start; the message says why
     */
    static ServerProcess start(Binaries binaries, Path data, Path pidFile, Path tmp, Path accounts) throws IOException {
        int port = freePort();
        ProcessBuilder command = ServerCommand.serve(binaries, data, port)
                .with("--tmpdir=" + tmp)
                .with("--pid-file=" + pidFile)
                .with("--init-file=" + accounts)
                .process();
        ServerProcess server = new ServerProcess(run(command, binaries), port);
        server.listen();
        if (!server.isReady()) {
            if (server.messages.none()) {
                binaries.distrust();
            }
            throw new IOException(server.messages.reason());
        }
        return server;
    }

    private static Process run(ProcessBuilder command, Binaries binaries) throws IOException {
        try {
            return command.start();
        } catch (IOException e) {
            binaries.distrust();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void listen() {
        Thread listener = new Thread(this::readMessages, "ctvms-database-messages");
        listener.setDaemon(true);
        listener.start();
    }

    private void readMessages() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("the database server's messages end", e);
        }
        ready.complete(false);
    }

    private void heard(String line) {
        LOG.debug("{}", line);
        messages.add(line);
        if (line.contains(": ready for connections")) {
            ready.complete(true);
        }
    }

    private boolean isReady() throws IOException {
        try {
            return ready.get(START_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("the program was stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("the database server was not ready within " + START_MINUTES + " minutes", e);
        }
    }

    int port() {
        return port;
    }

    /** Waits until it ends. */
    void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    /** Why it ended, by its own words. */
    String reason() {
        return messages.reason();
    }

    /**
     * Stops it cleanly within seconds; one that does not stop is ended, and recovers at its next start.
     *
     * @param bySql stops it where the system can't ask a process to end
     */
    void stop(Runnable bySql) {
        if (process.isAlive()) {
            if (process.supportsNormalTermination()) {
                process.destroy();
            } else {
                bySql.run();
            }
        }
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The database server does not stop within {} s and is ended", STOP_SECONDS);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
