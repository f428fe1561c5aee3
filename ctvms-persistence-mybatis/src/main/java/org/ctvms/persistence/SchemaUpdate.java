package org.ctvms.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/** Brings the tables to the version of this release, from wherever it or an older release was interrupted. */
final class SchemaUpdate {
    private final SchemaSession session;
    private final String tablePrefix;
    private final List<SchemaScript> scripts;
    private final SchemaHistory history;
    private final SchemaProgress progress;
    private final SchemaProbe probe;

    SchemaUpdate(SchemaSession session, String tablePrefix, List<SchemaScript> scripts) {
        this.session = session;
        this.tablePrefix = tablePrefix;
        this.scripts = scripts;
        this.history = new SchemaHistory(session, tablePrefix);
        this.progress = new SchemaProgress(session, tablePrefix);
        this.probe = new SchemaProbe(session);
    }

    /** Waits until then at most for an engine that is at it already. */
    void run(Deadline deadline) throws SQLException {
        if (pending().isEmpty()) {
            return;
        }
        demandRights();
        progress.enter(deadline);
        try {
            apply();
        } catch (SQLException | RuntimeException e) {
            leaveAfter(e);
            throw e;
        }
        progress.leave();
    }

    private void leaveAfter(Exception failure) {
        try {
            progress.leave();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private List<SchemaScript> pending() throws SQLException {
        SchemaCheck check = new SchemaCheck(scripts, history.applied());
        check.demandCompatible();
        session.commit();
        return check.pending();
    }

    private void demandRights() throws SQLException {
        List<String> missing = new SchemaRights(session, tablePrefix).missing();
        if (!missing.isEmpty()) {
            throw new SchemaRefusal(
                    "the user has no right to " + String.join(", ", missing)
                            + "; grant it, or let another user run the SQL of MyBatisStorage.script and use MyBatisStorage.onMigrated");
        }
    }

    private void apply() throws SQLException {
        boolean interrupted = history.exists();
        history.create();
        for (SchemaScript script : pending()) {
            new Application(script).run(interrupted);
            interrupted = false;
        }
    }

    /** One script on its way into the tables. */
    private final class Application {
        private final SchemaScript script;
        private final List<String> statements;
        private final long startedAt = System.nanoTime();

        Application(SchemaScript script) {
            this.script = script;
            this.statements = script.statements(tablePrefix);
        }

        /** Runs what is missing; where nothing is recorded the script may have been begun by an older release. */
        void run(boolean mayHaveBegun) throws SQLException {
            OptionalInt recorded = progress.of(script);
            boolean unrecorded = recorded.isEmpty() && mayHaveBegun;
            int first = unrecorded ? probe.run(statements) : recorded.orElse(0);
            for (int number = first; number < statements.size(); number++) {
                String statement = statements.get(number);
                try {
                    step(statement, number == first && recorded.isPresent(), unrecorded);
                } catch (SQLException e) {
                    throw new SQLException(
                            script.file() + ", statement " + (number + 1) + ": " + e.getMessage(),
                            e.getSQLState(),
                            e.getErrorCode(),
                            e);
                }
                progress.record(script, number + 1);
                session.commit();
            }
            history.add(script, (System.nanoTime() - startedAt) / 1_000_000);
            session.commit();
        }

        private void step(String statement, boolean mayBeDone, boolean rowsMayBeThere) throws SQLException {
            if (changesRows(statement)) {
                changeRows(statement, rowsMayBeThere);
            } else if (!mayBeDone || !probe.shows(statement)) {
                changeTables(statement);
            }
        }

        // why: an older release may have committed the rows; they are all there then, or none of them
        private void changeRows(String statement, boolean mayBeThere) throws SQLException {
            try {
                session.runAsItStands(statement);
            } catch (SQLException e) {
                session.rollback();
                if (!mayBeThere || e.getErrorCode() != Failures.DUPLICATE) {
                    throw e;
                }
            }
        }

        // why: an engine whose turn was over may have run the same statement a moment ago
        private void changeTables(String statement) throws SQLException {
            try {
                session.runAsItStands(statement);
            } catch (SQLException e) {
                if (Failures.isPassing(e) || !probe.shows(statement)) {
                    throw e;
                }
            }
        }
    }

    private static boolean changesRows(String statement) {
        return statement.matches("(?is)(INSERT|UPDATE|DELETE|REPLACE|WITH)\\b.*");
    }
}
