package org.ctvms.demo.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/** Stands before a database: it can be shut, so that who comes waits, or the database is lost to who comes. Thread-safe. */
final class Gate {
    /** What SQL calls a connection that was lost. */
    private static final String LOST_CONNECTION = "08006";

    private enum State {
        OPEN,
        SHUT,
        LOST
    }

    private State state = State.OPEN;
    private int passing;
    private int waiting;

    /** Shuts as soon as so many have passed. */
    synchronized void shutAfter(int more) {
        state = State.SHUT;
        passing = more;
    }

    /** Loses the database as soon as so many have passed. */
    synchronized void loseAfter(int more) {
        state = State.LOST;
        passing = more;
    }

    /** Lets everybody pass, those who wait too. */
    synchronized void open() {
        state = State.OPEN;
        notifyAll();
    }

    /** Whether somebody waits. */
    synchronized boolean isWaitedAt() {
        return waiting > 0;
    }

    synchronized void pass() throws SQLException {
        if (state != State.OPEN && passing > 0) {
            passing--;
        } else if (state == State.LOST) {
            throw new SQLNonTransientConnectionException("The connection was lost", LOST_CONNECTION);
        } else {
            await();
        }
    }

    private void await() throws SQLException {
        waiting++;
        try {
            while (state == State.SHUT) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted at the gate", e);
        } finally {
            waiting--;
        }
    }
}
