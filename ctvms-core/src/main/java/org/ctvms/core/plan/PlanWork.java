package org.ctvms.core.plan;

import org.ctvms.core.audit.AuditWork;

/** What the use cases of plans touch. */
public interface PlanWork extends AuditWork {
    /** The plans. */
    PlanStore plans();
}
