package org.ctvms.demo.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an embedded server running: one that ends by itself is started again, however often. Thread-safe. */
final class ServerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final long LONGEST_PAUSE_SECONDS = 15;
    private static final long HEALTHY_SECONDS = 60;
    private static final long CLOSE_SECONDS = 30;

    private final Supplier<RunningServer> starter;
    private final List<Consumer<DatabaseState>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::keepRunning, "ctvms-database-watch");
    private volatile RunningServer server;
    private DatabaseState state = DatabaseState.RUNNING;

    private ServerWatch(Supplier<RunningServer> starter) {
        this.starter = starter;
        this.server = starter.get();
        thread.setDaemon(true);
    }

    /** Starts the server, and watches it from then on. */
    static ServerWatch over(Supplier<RunningServer> starter) {
        ServerWatch watch = new ServerWatch(starter);
        watch.thread.start();
        return watch;
    }

    /** Calls the listener at each change, on a thread of the watch. */
    void listen(Consumer<DatabaseState> listener) {
        listeners.add(listener);
    }

    /** A new connection to the server that runs now. */
    Connection connect() throws SQLException {
        requireRunning();
        return server.connect();
    }

    /**
     * Waits a moment for a server that is being started again, so that a short interruption goes unnoticed.
     *
     * @throws DatabaseDownException if it can't be used
     */
    synchronized void awaitRunning(long millis) throws DatabaseDownException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (state.health() == DatabaseState.Health.RESTARTING && deadline - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        requireRunning();
    }

    private synchronized void requireRunning() throws DatabaseDownException {
        if (!state.isRunning()) {
            throw new DatabaseDownException(state);
        }
    }

    private void become(DatabaseState next) {
        synchronized (this) {
            state = next;
            notifyAll();
        }
        listeners.forEach(listener -> call(listener, next));
    }

    // why: a listener that fails must not end the watch
    private static void call(Consumer<DatabaseState> listener, DatabaseState next) {
        try {
            listener.accept(next);
        } catch (RuntimeException e) {
            LOG.warn("A listener to the database's state failed", e);
        }
    }

    private void keepRunning() {
        try {
            long pause = 0;
            while (!isClosing()) {
                long began = System.nanoTime();
                server.awaitExit();
                if (!isClosing()) {
                    boolean healthy = System.nanoTime() - began > TimeUnit.SECONDS.toNanos(HEALTHY_SECONDS);
                    pause = startAgain(healthy ? 0 : pause);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the watch over the database ends", e);
        }
    }

    /** Tries until it runs; gives the pause before the next try, should it end again soon. */
    private long startAgain(long firstPause) throws InterruptedException {
        LOG.warn("The database server ended by itself ({}) and is started again", server.reason());
        become(DatabaseState.RESTARTING);
        long pause = firstPause;
        while (!closing.await(pause, TimeUnit.SECONDS)) {
            pause = Math.min(LONGEST_PAUSE_SECONDS, 1 + 2 * pause);
            if (started()) {
                break;
            }
        }
        return pause;
    }

    private boolean started() {
        try {
            server = starter.get();
            LOG.info("The database server runs again");
            become(DatabaseState.RUNNING);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The database server does not start", e);
            become(DatabaseState.down(e.getMessage()));
            return false;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Stops watching, then the server. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }
}
