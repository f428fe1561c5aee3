package org.ctvms.demo.ui.work;

import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;

/**
 * Long work that says how far it is and asks whether to stop.
 *
 * @param <T> what it comes to
 */
@FunctionalInterface
public interface LongCall<T> {
    /** Does the work. */
    T run(Progress progress, Cancellation cancellation);
}
