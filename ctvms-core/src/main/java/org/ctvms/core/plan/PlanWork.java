package org.ctvms.core.plan;

/** What the use cases of plans touch. */
public interface PlanWork {
    /** The plans. */
    PlanStore plans();
}
