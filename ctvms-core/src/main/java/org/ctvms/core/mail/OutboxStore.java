package org.ctvms.core.mail;

import java.time.Instant;
import java.util.List;

/** Keeps letters until they are delivered. */
public interface OutboxStore {
    /** Adds a letter that is due at once. */
    void queue(NewMail mail);

    /** Does the work of queueing and leaves no mail: for calls that must cost the same with a mail and without. */
    void pretend(NewMail mail);

    /**
     * Takes up to that many letters that are due, oldest first, for this deliverer alone: each counts an attempt and is
     * due again at {@code leasedUntil}, should this process die.
     */
    List<QueuedMail> claim(Instant now, Instant leasedUntil, int limit);

    /** Marks the letter delivered and forgets its values. */
    void sent(long id, Instant sentAt);

    /** Marks the letter as one that had nothing to tell any more, and forgets its values. */
    void drop(long id, Instant droppedAt);

    /** Notes why an attempt failed and when the next is due. */
    void retry(long id, Instant nextAttemptAt, String problem);

    /** Gives the letter up, with the reason. */
    void giveUp(long id, String problem);

    /** The letters given up whose number is above {@code after}, in the order of their numbers, which is that of age. */
    List<FailedMail> failed(long after, int limit);

    /** Makes a letter that was given up one that was never tried and is due now; false if it was not given up. */
    boolean requeue(long id, Instant now);

    /** How many letters wait, went, failed. */
    OutboxCount count();
}
