package org.ctvms.demo.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/** A database that is being opened on a thread of its own, so that other things can be prepared meanwhile. Thread-safe. */
public final class StartingDatabase {
    private final CompletableFuture<DemoDatabase> opening = new CompletableFuture<>();

    private StartingDatabase() {}

    /** Begins to open the database of the home folder; see {@link DemoDatabase#open}. */
    public static StartingDatabase of(Path home) {
        StartingDatabase starting = new StartingDatabase();
        new Thread(() -> starting.open(home), "ctvms-database-start").start();
        return starting;
    }

    private void open(Path home) {
        try {
            opening.complete(DemoDatabase.open(home));
        } catch (RuntimeException | Error e) {
            opening.completeExceptionally(e);
        }
    }

    /**
     * Waits until it is open.
     *
     * @throws DemoDatabaseException if it does not open
     */
    public DemoDatabase opened() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Connections, once it is open. */
    public DataSource dataSource() {
        return new PlainDataSource(() -> opened().dataSource().getConnection());
    }

    /** Closes it, and says why it did not open, if it did not. */
    public Optional<RuntimeException> close() {
        try {
            opened().close();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
