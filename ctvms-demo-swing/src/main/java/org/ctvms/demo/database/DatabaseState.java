package org.ctvms.demo.database;

/**
 * How the embedded database is.
 *
 * @param health whether it can be used
 * @param problem why it does not start again, in a sentence; empty unless it is {@link Health#DOWN}
 */
public record DatabaseState(Health health, String problem) {
    /** Whether it can be used. */
    public enum Health {
        /** It can. */
        RUNNING,
        /** It ended by itself and is being started again. */
        RESTARTING,
        /** It did not start again; the program goes on trying. */
        DOWN
    }

    static final DatabaseState RUNNING = new DatabaseState(Health.RUNNING, "");
    static final DatabaseState RESTARTING = new DatabaseState(Health.RESTARTING, "");

    static DatabaseState down(String problem) {
        return new DatabaseState(Health.DOWN, problem);
    }

    boolean isRunning() {
        return health == Health.RUNNING;
    }
}
