package org.ctvms.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Lets one engine at a time change the tables, and stores its progress. A row says whose turn it is, because a cluster
 * certifies rows but not locks. A named lock shows whether that engine is alive; on another server, its turn ends when
 * it has recorded nothing for a minute. An engine that continues after its turn fails at its next record, in the same
 * transaction as its rows.
 */
final class SchemaProgress {
    private static final int TURN_SECONDS = 60;
    private static final int LOCK_SECONDS = 1;
    private static final long PAUSE_MILLIS = 50;
    private static final String SERVER = "CONCAT(@@hostname, ':', @@port)";
    private static final String TURN_ENDS = "UTC_TIMESTAMP(6) + INTERVAL " + TURN_SECONDS + " SECOND";

    private final SchemaSession session;
    private final String table;
    private final String owner = UUID.randomUUID().toString();

    SchemaProgress(SchemaSession session, String tablePrefix) {
        this.session = session;
        this.table = tablePrefix + "schema_progress";
    }

    /** Waits until it is this engine's turn, but no longer than that. */
    void enter(Deadline deadline) throws SQLException {
        create();
        while (!entered()) {
            if (deadline.isOver()) {
                throw new SchemaRefusal(
                        "another engine has been migrating them for "
                                + deadline.passed().toMinutes() + " minutes; call again",
                        true);
            }
            pause();
        }
    }

    private void create() throws SQLException {
        session.runAsItStands("CREATE TABLE IF NOT EXISTS " + table + " ("
                + "id TINYINT NOT NULL, owner CHAR(36), server VARCHAR(300), turn_ends DATETIME(6),"
                + " version INT, statements INT NOT NULL, PRIMARY KEY (id)"
                + ") ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin");
        if (session.text("SELECT id FROM " + table).isEmpty()) {
            session.run("INSERT INTO " + table + " (id, statements) VALUES (1, 0) ON DUPLICATE KEY UPDATE id = id");
        }
        session.commit();
    }

    private boolean entered() throws SQLException {
        if (!isAlone()) {
            return false;
        }
        int changed = session.run(
                "UPDATE " + table + " SET owner = ?, server = " + SERVER + ", turn_ends = " + TURN_ENDS
                        + " WHERE id = 1 AND (owner IS NULL OR turn_ends < UTC_TIMESTAMP(6) OR server = " + SERVER
                        + ")",
                owner);
        session.commit();
        if (changed == 0) {
            unlock();
        }
        return changed == 1;
    }

    private boolean isAlone() throws SQLException {
        return session.text("SELECT GET_LOCK(MD5(CONCAT(DATABASE(), '/', ?)), " + LOCK_SECONDS + ")", table)
                .filter("1"::equals)
                .isPresent();
    }

    private void unlock() throws SQLException {
        session.text("SELECT RELEASE_LOCK(MD5(CONCAT(DATABASE(), '/', ?)))", table);
    }

    /** How many statements of the script were run; empty if nothing is recorded of it. */
    OptionalInt of(SchemaScript script) throws SQLException {
        return session.text("SELECT statements FROM " + table + " WHERE id = 1 AND version = ?", script.version())
                .map(statements -> OptionalInt.of(Integer.parseInt(statements)))
                .orElseGet(OptionalInt::empty);
    }

    /** Records, in the transaction that is open, how many statements of the script were run. */
    void record(SchemaScript script, int statements) throws SQLException {
        int changed = session.run(
                "UPDATE " + table + " SET turn_ends = " + TURN_ENDS + ", version = ?, statements = ?"
                        + " WHERE id = 1 AND owner = ?",
                script.version(),
                statements,
                owner);
        if (changed == 0) {
            throw new SQLTransientException("another engine has taken over");
        }
    }

    /** Lets the next one in. */
    void leave() throws SQLException {
        session.rollback();
        session.run("UPDATE " + table + " SET owner = NULL WHERE id = 1 AND owner = ?", owner);
        session.commit();
        unlock();
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("interrupted while another engine migrates the tables", e);
        }
    }
}
