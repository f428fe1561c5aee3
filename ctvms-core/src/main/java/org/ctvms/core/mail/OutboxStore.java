package org.ctvms.core.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores mails until they are delivered. */
public interface OutboxStore {
    /** Adds a mail that is due at once, or stands as not mailed if it has no recipient. */
    void queue(NewMail mail);

    /** Does the work of queueing and leaves no mail: for calls that must cost the same with a mail and without. */
    void pretend(NewMail mail);

    /**
     * Takes up to that many mails that are due, for this deliverer alone, and counts an attempt of each: urgent kinds
     * first, then by when they fell due. A mail that waits since a time to come is due: the clock was ahead.
     */
    List<QueuedMail> claim(Lease lease, int limit);

    /** Ends the lease of mails that were not tried, and counts their attempt no more. */
    void release(List<Long> ids);

    /** The same, and puts the mail behind all that are due now. */
    void releaseLast(long id, Instant now);

    /** Marks the mail delivered and forgets its values. */
    void sent(long id, Instant sentAt);

    /** Marks the mail as one that had nothing to say any more, and forgets its values. */
    void drop(long id, Instant droppedAt);

    /** Records why an attempt failed at {@code now}, and when the next is due. */
    void retry(long id, Instant now, Instant nextAttemptAt, String problem);

    /** Ends the mail as not mailed at {@code now}, for there is no address; forgets the values of one that is secret. */
    void noAddress(QueuedMail mail, Instant now);

    /** Ends the mail as failed at {@code now}, with the reason. */
    void giveUp(long id, Instant now, String problem);

    /** The failed mails whose number is above {@code after}, in the order of their numbers, which is that of age. */
    List<FailedMail> failed(long after, int limit);

    /** The mails without an address whose number is below {@code before}, newest first. */
    List<UnaddressedMail> unaddressed(long before, int limit);

    /** The mail, if it was not mailed for want of an address. */
    Optional<UnaddressedMail> findUnaddressed(long id);

    /**
     * Makes a mail that failed, or that had no address, one that was never tried and is due now, to the customer's address
     * as it is now; false if it is neither.
     */
    boolean requeue(long id, Instant now);

    /** The state of the mail with the id; empty if there is none. */
    Optional<MailState> state(UUID messageId);

    /**
     * Deletes mails that were sent, dropped or failed, or had no address, before the instant, the oldest first; none that waits.
     *
     * @param limit how many are deleted at most
     * @return how many were deleted
     */
    int prune(Instant before, int limit);

    /** How many mails wait, and how many that went, failed or had no address are stored. */
    OutboxCount count();

    /** The problem that stops all mail, if there is one. */
    Optional<MailProblem> problem();

    /** Replaces the problem that stops all mail. */
    void stopped(MailProblem problem);

    /** Clears the problem that stopped all mail. */
    void delivering();
}
