package org.ctvms.core.change;

import java.time.Instant;
import java.util.List;

/**
 * Stores the feed of changes. A change is recorded in the transaction that makes it, after what it is about was locked. It
 * gets its number later, when it is committed: a number given at once could become visible after a higher one, and a reader
 * who had seen the higher one would miss it.
 */
public interface ChangeStore {
    /** Records changes, in this order; they have no numbers yet. */
    void add(Instant at, List<NewChange> changes);

    /**
     * Gives the next numbers to committed changes that have none, in the order in which they were recorded. Transactions
     * that number run one after the other.
     *
     * @param limit how many get a number at most
     */
    void number(int limit);

    /** The last number that was given; 0 if none was. */
    long last();

    /** The changes with numbers beyond the given one, by number. */
    List<Change> after(long number, int limit);

    /**
     * Deletes the oldest numbered changes, as far as they were recorded before the instant. The statuses that connections
     * came to have stay in the histories of their customers.
     *
     * @param limit how many are deleted at most
     * @return how many were deleted
     */
    int prune(Instant before, int limit);
}
