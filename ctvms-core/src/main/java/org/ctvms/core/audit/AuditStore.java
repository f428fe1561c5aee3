package org.ctvms.core.audit;

import java.util.List;

/** Keeps the audit trail; nothing in it is ever changed. */
public interface AuditStore {
    /** Adds the entry. */
    void record(AuditEntry entry);

    /**
     * The newest entries that the query wants, newest first.
     *
     * @param below only numbers below this
     */
    List<AuditLine> list(AuditQuery query, long below, int limit);
}
