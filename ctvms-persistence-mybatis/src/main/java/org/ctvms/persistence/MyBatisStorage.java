package org.ctvms.persistence;

import java.sql.Connection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The storage on MariaDB 10.11 or later. Units run in transactions of their own, READ COMMITTED, and are run again after
 * deadlocks and lost connections, but never once they were told to commit; {@link #joining} gives a storage whose units run in the host's transaction.
 * Thread-safe.
 */
public final class MyBatisStorage implements Storage {
    private static final String DEFAULT_PREFIX = "ctvms_";
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9_]{1,30}");

    private final Sessions sessions;
    private final OwnTransactions own;

    private MyBatisStorage(DataSource database, String tablePrefix) {
        this.sessions = new Sessions(database, tablePrefix);
        this.own = new OwnTransactions(database, sessions);
    }

    /** A storage on the database, whose tables begin with {@code ctvms_} and are brought up to date now. */
    public static MyBatisStorage on(DataSource database) {
        return on(database, DEFAULT_PREFIX);
    }

    /** The same with another beginning of all tables' names: 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}. */
    public static MyBatisStorage on(DataSource database, String tablePrefix) {
        checked(database, tablePrefix);
        Migrations.run(database, tablePrefix);
        return new MyBatisStorage(database, tablePrefix);
    }

    /** A storage on tables that the host brought up to date, by the scripts in {@code org/ctvms/persistence/migration}. */
    public static MyBatisStorage onMigrated(DataSource database, String tablePrefix) {
        checked(database, tablePrefix);
        return new MyBatisStorage(database, tablePrefix);
    }

    private static void checked(DataSource database, String tablePrefix) {
        Check.given("database", database);
        if (!PREFIX.matcher(Check.given("tablePrefix", tablePrefix)).matches()) {
            throw new InvalidInputException("tablePrefix", "must be 1 to 30 of a-z, 0-9 and _");
        }
    }

    /**
     * A storage whose units run on the host's connection, within its transaction: ours and the host's rows are committed
     * or rolled back together, by the host; what a refused call wrote is rolled back alone, to a savepoint. A refusal that
     * is retryable asks the host to roll back and run its
     * transaction again. A connection with
     * auto-commit on is refused. Listeners hear nothing, for only the host knows when it commits. As thread-safe as the
     * connection: not at all.
     */
    public Storage joining(Connection host) {
        Check.given("connection", host);
        return joining(() -> host, untold -> {});
    }

    /**
     * The same on whatever connection the supplier gives at each call, such as the one of the thread's transaction.
     *
     * @param afterCommit is handed what tells the listeners, to be run after the host's commit and not at all after a
     *     roll-back
     */
    public Storage joining(Supplier<Connection> host, Consumer<Runnable> afterCommit) {
        return new JoinedTransaction(
                Check.given("connection", host), Check.given("afterCommit", afterCommit), sessions);
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        return own.write(unit);
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return own.read(unit);
    }
}
