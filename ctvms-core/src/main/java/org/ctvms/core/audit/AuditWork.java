package org.ctvms.core.audit;

/** What notes who did what. */
public interface AuditWork {
    /** The audit trail. */
    AuditStore audit();
}
