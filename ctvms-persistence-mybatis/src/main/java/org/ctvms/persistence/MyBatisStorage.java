package org.ctvms.persistence;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.StorageUnavailableException;

/**
 * The storage on MariaDB 10.11 or later. Units run in transactions of their own, READ COMMITTED, and are run again after
 * deadlocks and lost connections, but never once they were told to commit; {@link #joining} gives a storage whose units run in the host's transaction.
 * Thread-safe.
 */
public final class MyBatisStorage implements Storage {
    /** The default prefix of the tables' names. */
    public static final String DEFAULT_PREFIX = "ctvms_";

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9_]{1,30}");

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final DataSource database;
    private final Sessions sessions;
    private final Duration longestWait;
    private final OwnTransactions own;

    private MyBatisStorage(DataSource database, Sessions sessions, Duration longestWait) {
        this.database = database;
        this.sessions = sessions;
        this.longestWait = longestWait;
        this.own = new OwnTransactions(database, sessions, longestWait);
    }

    private static MyBatisStorage of(DataSource database, Sessions sessions) {
        MyBatisStorage storage = new MyBatisStorage(database, sessions, WAIT);
        TermUpdate.run(storage.own);
        return storage;
    }

    /**
     * A storage on the database, whose tables begin with {@code ctvms_} and are brought up to date now. Where an older
     * release folded names otherwise, what customers are found by is made again first; interrupted, the next start goes on.
     */
    public static MyBatisStorage on(DataSource database) {
        return on(database, DEFAULT_PREFIX);
    }

    /** The same with another beginning of all tables' names: 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}. */
    public static MyBatisStorage on(DataSource database, String tablePrefix) {
        DataSource guarded = checked(database, tablePrefix);
        // why: reading the statements needs no connection, and a host's database may still be starting
        Sessions sessions = new Sessions(guarded, tablePrefix);
        new Migrations(guarded, tablePrefix).run();
        ReferenceFolding.finish(guarded, tablePrefix);
        return of(guarded, sessions);
    }

    /**
     * A storage on tables that the host brought up to date, by the scripts in {@code org/ctvms/persistence/migration}. What
     * SQL can't do is done now, as by {@link #on(DataSource)}: it changes rows alone.
     *
     * @throws StorageUnavailableException if the tables lack a script, if a script of a newer release breaks this one, or
     *     if the database can't be asked
     */
    public static MyBatisStorage onMigrated(DataSource database, String tablePrefix) {
        DataSource guarded = checked(database, tablePrefix);
        new Migrations(guarded, tablePrefix).demandCurrent();
        ReferenceFolding.finish(guarded, tablePrefix);
        return of(guarded, new Sessions(guarded, tablePrefix));
    }

    /**
     * The files of the scripts that the tables lack, oldest first; empty if the tables are up to date. Changes nothing.
     *
     * @throws StorageUnavailableException if the tables can't be used by this release, or the database can't be asked
     */
    public static List<String> pending(DataSource database, String tablePrefix) {
        return new Migrations(checked(database, tablePrefix), tablePrefix)
                .pending().stream().map(SchemaScript::file).toList();
    }

    /**
     * The SQL that makes all tables in an empty database, for a user who may; it records what it did, so that {@link
     * #onMigrated} takes the tables.
     */
    public static String script(String tablePrefix) {
        checked(tablePrefix);
        return Migrations.text(tablePrefix);
    }

    /**
     * The SQL that brings the tables up to date, for a user who may; of scripts that are pending alone. Changes nothing.
     *
     * @throws StorageUnavailableException if the tables can't be used by this release, or the database can't be asked
     */
    public static String script(DataSource database, String tablePrefix) {
        return new Migrations(checked(database, tablePrefix), tablePrefix).text();
    }

    private static DataSource checked(DataSource database, String tablePrefix) {
        TransactionAware.check(Check.given("database", database));
        checked(tablePrefix);
        return HostPart.guarded("database", DataSource.class, database);
    }

    private static void checked(String tablePrefix) {
        if (!PREFIX.matcher(Check.given("tablePrefix", tablePrefix)).matches()) {
            throw new InvalidInputException("tablePrefix", "must be 1 to 30 of a-z, 0-9 and _");
        }
    }

    /**
     * The same storage with another limit for how long a call waits in all: for locks, and between attempts that
     * collided with another transaction. 20 seconds by default. Not counted are the work itself, and the pool's wait
     * for a connection, which is a setting of the pool. A call that reaches the limit is refused, is {@link
     * org.ctvms.core.refusal.StorageUnavailableException#retryable() retryable}, and has changed nothing. The server's
     * own {@code innodb_lock_wait_timeout} holds where it is shorter.
     *
     * @param longest 1 second to 1 hour; the server counts in whole seconds
     */
    public MyBatisStorage waitingAtMost(Duration longest) {
        if (Check.given("longest", longest).compareTo(SHORTEST_WAIT) < 0 || longest.compareTo(LONGEST_WAIT) > 0) {
            throw new InvalidInputException("longest", "is " + longest + "; it must be from 1 second to 1 hour");
        }
        return new MyBatisStorage(database, sessions, longest);
    }

    /**
     * A storage whose transactions are part of the host's on that connection: ours and the host's rows are committed or
     * rolled back together, by the host; what a refused call wrote is rolled back alone, to a savepoint. A refusal that
     * is retryable asks the host to roll back and run its transaction again. A connection with auto-commit on is
     * refused. Listeners are not notified, for only the host knows when it commits. As thread-safe as the connection:
     * not at all.
     *
     * <p>From a joined payment until the host's commit all other payments wait, because the next invoice number is free
     * only then. Make the payment the last step before the commit.
     */
    public Storage joining(Connection host) {
        Check.given("connection", host);
        return new JoinedTransaction(
                new SuppliedTransaction(() -> host, unpublished -> {}), sessions, longestWait, Optional.empty());
    }

    /**
     * The same on whatever connection the supplier gives at each call, such as the one of the thread's transaction.
     *
     * @param afterCommit is handed what notifies the listeners, to be run once after the host's commit and not at all after
     *     a roll-back; best when the connection is back in the pool, for it needs another. If it throws, the call is refused
     *     and leaves nothing behind
     */
    public Storage joining(Supplier<Connection> host, Consumer<Runnable> afterCommit) {
        return joining(
                new SuppliedTransaction(Check.given("connection", host), Check.given("afterCommit", afterCommit)));
    }

    /**
     * The same in the host's transaction of each call, whose time-out is respected. Events are published if what the
     * call wrote is in the database after the host's commit: not what was rolled back, be it to a savepoint alone.
     */
    public Storage joining(HostTransaction host) {
        return new JoinedTransaction(
                Check.given("host", host), sessions, longestWait, Optional.of(new Publications(own)));
    }

    @Override
    public int schemaVersion() {
        return SchemaScripts.newest();
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
