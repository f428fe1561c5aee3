package org.ctvms.core.history;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.customer.Crf;

/** Reads what other stores recorded about a customer, as one list. */
public interface HistoryStore {
    /** The actions of the audit trail that stand in a history as entries of another kind. */
    Set<AuditAction> TOLD_BY_OTHERS = Set.copyOf(
            EnumSet.of(AuditAction.PAYMENT_COLLECTED, AuditAction.COMPLAINT_RAISED, AuditAction.COMPLAINT_RESOLVED));

    /**
     * The customer's newest entries, newest first. Statuses stay when the feed of changes is pruned.
     *
     * @param offset of the operator's zone, for the instants at which days began
     * @param before only entries before this position; empty for the newest of all
     */
    List<HistoryEntry> newest(Crf crf, ZoneOffset offset, Optional<HistoryPosition> before, int limit);
}
