package org.ctvms.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.ctvms.core.refusal.StorageUnavailableException;

/** Brings the tables to the version this library needs, or says what is missing. Thread-safe. */
final class Migrations {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final DataSource database;
    private final String tablePrefix;
    private final List<SchemaScript> scripts;

    Migrations(DataSource database, String tablePrefix) {
        this(database, tablePrefix, SchemaScripts.all());
    }

    Migrations(DataSource database, String tablePrefix, List<SchemaScript> scripts) {
        this.database = database;
        this.tablePrefix = tablePrefix;
        this.scripts = scripts;
    }

    /** Runs the scripts that the tables lack; after a collision it goes on where it was. */
    void run() {
        Deadline deadline = Deadline.in(LONGEST_WAIT);
        Pauses pauses = new Pauses(deadline);
        while (true) {
            try {
                onSession("The tables can't be migrated: ", session -> {
                    new SchemaUpdate(session, tablePrefix, scripts).run(deadline);
                    return scripts;
                });
                return;
            } catch (StorageUnavailableException e) {
                if (deadline.isOver() || !Failures.isPassing(e)) {
                    throw e;
                }
                pauses.after(e);
            }
        }
    }

    /** The scripts that the tables lack, oldest first. */
    List<SchemaScript> pending() {
        return onSession(
                "The tables can't be compared: ", session -> compatible(session).pending());
    }

    private SchemaCheck compatible(SchemaSession session) throws SQLException {
        SchemaCheck check = check(session);
        check.demandCompatible();
        return check;
    }

    /** Refuses tables that this release can't work on. */
    void demandCurrent() {
        onSession("The tables can't be used: ", session -> {
            compatible(session).demandComplete();
            return scripts;
        });
    }

    // why: a tool of the host's has its own history, so the tables themselves must show it
    private SchemaCheck check(SchemaSession session) throws SQLException {
        SchemaHistory history = new SchemaHistory(session, tablePrefix);
        return new SchemaCheck(
                scripts,
                history.exists()
                        ? history.applied()
                        : new SchemaHistory.Applied(new SchemaProbe(session).version(scripts, tablePrefix), Map.of()));
    }

    /** The SQL that brings the tables up to date, to be run by whatever tool. */
    String text() {
        return onSession("The tables can't be compared: ", session -> {
            List<SchemaScript> pending = compatible(session).pending();
            boolean recorded = new SchemaHistory(session, tablePrefix).exists();
            Predicate<SchemaScript> isPending = pending::contains;
            return text(tablePrefix, recorded ? pending : scripts, isPending);
        });
    }

    /** The SQL that makes all tables in an empty database. */
    static String text(String tablePrefix) {
        return text(tablePrefix, SchemaScripts.all(), script -> true);
    }

    private static String text(String tablePrefix, List<SchemaScript> recorded, Predicate<SchemaScript> isRun) {
        List<String> statements = new ArrayList<>();
        statements.add(SqlMode.statement());
        statements.add(SchemaHistory.creationFor(tablePrefix));
        for (SchemaScript script : recorded) {
            if (isRun.test(script)) {
                statements.addAll(script.statements(tablePrefix));
            }
            statements.add(SchemaHistory.additionFor(tablePrefix, script));
        }
        return String.join(";\n\n", statements) + ";\n";
    }

    private <T> T onSession(String failure, Work<T> work) {
        try (SchemaSession session = SchemaSession.on(database)) {
            return work.on(session);
        } catch (SchemaRefusal e) {
            throw new StorageUnavailableException(failure + e.getMessage(), e.retryable(), e);
        } catch (SQLException e) {
            throw new StorageUnavailableException(failure + e.getMessage(), Failures.isRetryable(e), e);
        }
    }

    /** What is done on a session. */
    private interface Work<T> {
        T on(SchemaSession session) throws SQLException;
    }
}
