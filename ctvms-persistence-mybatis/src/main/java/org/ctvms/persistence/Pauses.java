package org.ctvms.persistence;

import java.util.concurrent.ThreadLocalRandom;
import org.ctvms.core.refusal.StorageUnavailableException;

/** The growing pauses between two attempts of one call. Not thread-safe. */
final class Pauses {
    private static final long SHORTEST_MILLIS = 5;
    private static final long LONGEST_MILLIS = 500;

    private final Deadline deadline;
    private int failures;

    Pauses(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Waits before the next attempt, but not beyond the deadline. */
    void after(Exception failure) {
        // why: who won the race has committed already; only where it is lost again others need room
        if (failures++ == 0 && Failures.isLostRace(failure)) {
            return;
        }
        long longest = Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << Math.min(failures, 10));
        // why: half of it by chance, so that those who collided do not meet again
        long pause = longest / 2 + ThreadLocalRandom.current().nextLong(1 + longest / 2);
        sleep(Math.min(pause, deadline.left().toMillis()), failure);
    }

    private static void sleep(long millis, Exception failure) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            e.addSuppressed(failure);
            throw new StorageUnavailableException(
                    "Interrupted while the database was busy; nothing was changed", true, e);
        }
    }
}
