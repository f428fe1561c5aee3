package org.ctvms.persistence;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;

/** Tells what a failure of the database means. */
final class Failures {
    /** Deadlock, lock wait, record changed since it was read, node not ready, interrupted. */
    private static final Set<Integer> PASSING_ERRORS = Set.of(1213, 1205, 1020, 1047, 1317);

    /**
     * What passes, but not within seconds. Read only after a fail-over: 1290, 1836. Too many connections: 1040, 1203, 1226.
     * Disk or table full: 1021, 1114. Out of memory, threads or locks: 1037, 1038, 1041, 1135, 1206. A backup's read lock:
     * 1223. Statement cut short: 1969.
     */
    private static final Set<Integer> LATER_ERRORS =
            Set.of(1290, 1836, 1040, 1203, 1226, 1021, 1114, 1037, 1038, 1041, 1135, 1206, 1223, 1969);

    private static final String OUT_OF_RANGE = "22003";
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;

    /** Deadlock, lock wait, record changed since it was read, node not ready. */
    private static final Set<Integer> ROLLED_BACK_ERRORS = Set.of(1213, 1205, 1020, 1047);

    /** No such table, no such column. */
    private static final Set<Integer> MISSING_ERRORS = Set.of(1146, 1054);

    /** A payment sent twice at once: the second run finds the first one's payment. */
    private static final Set<String> USED_MEANWHILE = Set.of("'payment_reference_part'", "'payment_key_part'");

    static final int DUPLICATE = 1062;

    private Failures() {}

    /** Adds a row; a key in use is the conflict. */
    static void insert(String field, String problem, IntSupplier statement) {
        unlessDuplicate(statement).orElseThrow(() -> new ConflictException(field, problem));
    }

    /** The rows the statement added; empty, and none added, if one of them was there. */
    static Optional<Integer> unlessDuplicate(IntSupplier statement) {
        try {
            return Optional.of(statement.getAsInt());
        } catch (PersistenceException e) {
            if (cause(e).filter(cause -> cause.getErrorCode() == DUPLICATE).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether the same transaction may pass when it is run again, now or later. */
    static boolean isRetryable(Throwable failure) {
        return cause(failure).filter(Failures::isRetryable).isPresent();
    }

    /** Whether it may pass within seconds. */
    static boolean isPassing(Throwable failure) {
        return cause(failure).filter(Failures::isPassing).isPresent();
    }

    /** Whether another transaction won, here or on another node of the cluster, and has gone on since. */
    static boolean isLostRace(Throwable failure) {
        return cause(failure).filter(cause -> cause.getErrorCode() == DEADLOCK).isPresent();
    }

    /** Whether another transaction had a row locked for as long as this one may wait. */
    static boolean isLockWait(Throwable failure) {
        return cause(failure).filter(cause -> cause.getErrorCode() == LOCK_WAIT).isPresent();
    }

    /** Whether the server rolled the transaction back, and said so. */
    static boolean isRolledBack(SQLException failure) {
        return ROLLED_BACK_ERRORS.contains(failure.getErrorCode())
                || String.valueOf(failure.getSQLState()).startsWith("40");
    }

    /** The refusal that the failure is; what does not come from the database stays what it is. */
    static RuntimeException refusal(Exception failure) {
        return refusal(failure, "; call again");
    }

    /** The refusal that says what the call waited for, if a lock is what it failed for. */
    static RuntimeException refusal(Exception failure, LockWaits waits, String whenPassing) {
        if (!isLockWait(failure)) {
            return refusal(failure, whenPassing);
        }
        String waited = "Waited " + waits.waited().toSeconds() + " s for " + waits.lastTables()
                + ", where another transaction has a row locked" + whenPassing;
        return new StorageUnavailableException(waited, true, cause(failure).orElseThrow());
    }

    /** The same, with other advice where the unit may pass when it is run again. */
    static RuntimeException refusal(Exception failure, String whenPassing) {
        return cause(failure)
                .<RuntimeException>map(cause -> isTooLarge(cause) ? tooLarge(cause) : unavailable(cause, whenPassing))
                .orElseGet(() ->
                        failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure));
    }

    private static boolean isTooLarge(SQLException cause) {
        return OUT_OF_RANGE.equals(cause.getSQLState());
    }

    private static RuleRefusedException tooLarge(SQLException cause) {
        RuleRefusedException refusal = new RuleRefusedException(
                Rule.FIGURE_TOO_LARGE,
                "An amount or a sum is larger than the database takes; correct the price, or collect what is due: "
                        + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    private static StorageUnavailableException unavailable(SQLException cause, String whenPassing) {
        return new StorageUnavailableException(
                "The database refused: " + cause.getMessage() + advice(cause, whenPassing), isRetryable(cause), cause);
    }

    private static String advice(SQLException cause, String whenPassing) {
        if (MISSING_ERRORS.contains(cause.getErrorCode())) {
            return "; bring the tables up to date with the scripts in org/ctvms/persistence/migration, or let"
                    + " MyBatisStorage.on do it";
        }
        return isRetryable(cause) ? whenPassing : "";
    }

    private static boolean isRetryable(SQLException cause) {
        return LATER_ERRORS.contains(cause.getErrorCode()) || isPassing(cause);
    }

    private static boolean isPassing(SQLException cause) {
        return !LATER_ERRORS.contains(cause.getErrorCode()) && isPassingState(cause);
    }

    private static boolean isPassingState(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return PASSING_ERRORS.contains(cause.getErrorCode())
                // why: a pool that is busy or finds no server has no state of its own
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || state.startsWith("40")
                || state.startsWith("08")
                || state.equals("25S03")
                || isUsedMeanwhile(cause);
    }

    private static boolean isUsedMeanwhile(SQLException cause) {
        return cause.getErrorCode() == DUPLICATE
                && USED_MEANWHILE.stream()
                        .anyMatch(key -> String.valueOf(cause.getMessage()).contains(key));
    }

    private static Optional<SQLException> cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception) {
                return Optional.of(exception);
            }
        }
        return Optional.empty();
    }
}
