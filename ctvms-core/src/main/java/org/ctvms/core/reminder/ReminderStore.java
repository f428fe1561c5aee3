package org.ctvms.core.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.list.ListCursor;

/** Reads who owes, and keeps who was reminded on which day. */
public interface ReminderStore {
    /** What the customer owes now; empty for one who owes nothing or is not there. */
    Optional<Debtor> find(Crf crf);

    /** The same as it is now, whatever the transaction saw before; waits for a payment that is being booked. */
    Optional<Debtor> lock(Crf crf);

    /**
     * The customers whom the filter means and who were not removed, with all they owe, in that order.
     *
     * @param order names are compared without case and accents
     * @param after only customers behind this place in the order; empty for the first page
     */
    List<Debtor> owing(ReminderFilter filter, DebtorOrder order, Optional<ListCursor> after, int limit);

    /** How many customers the filter means. */
    long countOwing(ReminderFilter filter);

    /** Notes that the customer is reminded on the day; false if that was noted before, by whatever process. */
    boolean note(Crf crf, LocalDate day);

    /**
     * Looks at the next customers beyond the CRF, owing or not, and notes and queues a reminder, which holds only the
     * {@code crf}, for each whom the filter means and who was not reminded on the day before, by whatever process.
     * Set-based; the cost follows the batch, not what exists.
     *
     * @param customers how many customers to look at
     * @param queuedAt when the letters were written
     * @return what was done; empty if there is no customer beyond the CRF
     */
    Optional<ReminderBatch> queueBatch(
            ReminderFilter filter, int after, int customers, LocalDate day, Instant queuedAt);

    /**
     * Forgets who was reminded on days before this one, the oldest first.
     *
     * @param limit how many are deleted at most
     * @return how many were deleted
     */
    int prune(LocalDate before, int limit);
}
