package org.ctvms.core.audit;

import java.time.Instant;
import java.util.List;

/** Stores the audit trail; nothing in it is ever changed. */
public interface AuditStore {
    /** Adds the entry. */
    void record(AuditEntry entry);

    /**
     * The newest entries that the query wants, newest first.
     *
     * @param below only numbers below this
     */
    List<AuditLine> list(AuditQuery query, long below, int limit);

    /**
     * Deletes entries from before the instant, the oldest first.
     *
     * @param limit how many are deleted at most
     * @return how many were deleted
     */
    int prune(Instant before, int limit);
}
