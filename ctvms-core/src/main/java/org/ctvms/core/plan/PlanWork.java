package org.ctvms.core.plan;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.time.DayWork;

/** What the use cases of plans touch. */
public interface PlanWork extends AuditWork, DayWork {
    /** The plans. */
    PlanStore plans();
}
