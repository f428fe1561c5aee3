package org.ctvms.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/** Keeps complaints; none is ever deleted. */
public interface ComplaintStore {
    /** Adds the complaint under the next number of the series that starts at 1000; gone with a roll-back. */
    ComplaintNumber insert(NewComplaint complaint);

    /** The complaint; of that customer only, where one is given. */
    Optional<Complaint> find(ComplaintNumber number, Optional<Crf> owner);

    /** The complaint, held against other writers until the unit ends. */
    Optional<Complaint> lock(ComplaintNumber number);

    /**
     * The newest complaints that the filter wants, newest first.
     *
     * @param below only numbers below this
     */
    List<Complaint> list(ComplaintFilter filter, long below, int limit);

    /** How many there are. */
    ComplaintCount count();

    /** Notes when it was first read. */
    void markRead(ComplaintNumber number, Instant at);

    /** Keeps the resolution. */
    void resolve(ComplaintNumber number, Resolution resolution);
}
