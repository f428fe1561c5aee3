package org.ctvms.demo.settings;

import org.ctvms.core.retention.Retention;

/**
 * How long sessions last and records are stored.
 *
 * @param idleMinutes how long a session lasts without being used
 * @param sessionMinutes how long a session lasts at most
 * @param retention how long what is not the ledger is stored
 */
public record Limits(int idleMinutes, int sessionMinutes, Retention retention) {
    /** Those of the engine. */
    public static final Limits DEFAULT = new Limits(480, 1440, Retention.DEFAULT);
}
