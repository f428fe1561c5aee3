package org.ctvms.core.schedule;

import org.ctvms.core.job.Cancellation;

/** Something that the scheduler does again and again. */
@FunctionalInterface
interface Job {
    /** Does what is due. */
    void run(Cancellation cancellation);
}
