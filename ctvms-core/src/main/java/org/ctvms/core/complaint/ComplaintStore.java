package org.ctvms.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/** Keeps complaints; none is ever deleted. */
public interface ComplaintStore {
    /** Adds the complaint under the next number of the series that starts at 1000; gone with a roll-back. */
    ComplaintNumber insert(NewComplaint complaint);

    /** The complaint; of that customer only, where one is given. */
    Optional<Complaint> find(ComplaintNumber number, Optional<Crf> owner);

    /** The complaint as it is now, locked against changes until the transaction ends. */
    Optional<Complaint> lock(ComplaintNumber number);

    /**
     * The newest complaints that the filter wants, newest first.
     *
     * @param today open ones that were due before it are overdue
     * @param below only numbers below this
     */
    List<Complaint> list(ComplaintFilter filter, LocalDate today, long below, int limit);

    /**
     * How many there are.
     *
     * @param today open ones that were due before it are overdue
     */
    ComplaintCount count(LocalDate today);

    /** Who handles open complaints, each once, in any order. */
    List<String> assignees();

    /**
     * Stores who handles it, and by when, in place of what was stored.
     *
     * @return whether it was there and open
     */
    boolean assign(ComplaintNumber number, Assignment assignment);

    /**
     * Notes when it was first read.
     *
     * @return whether it was there and unread
     */
    boolean markRead(ComplaintNumber number, Instant at);

    /**
     * Keeps the resolution, which counts as reading too; of several who resolve at once, one does.
     *
     * @return whether it was there and open
     */
    boolean resolve(ComplaintNumber number, Resolution resolution);
}
