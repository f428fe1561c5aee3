package org.ctvms.core.job;

/** Asked between two batches whether to stop; what is done stays done, and the next run goes on from there. */
@FunctionalInterface
public interface Cancellation {
    /** Never stops. */
    Cancellation NEVER = () -> false;

    /** Whether to stop now. */
    boolean isRequested();
}
