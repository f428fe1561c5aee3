package org.ctvms.core.schedule;

import java.util.Optional;
import org.ctvms.core.job.Cancellation;

/** Something that the scheduler does again and again. */
@FunctionalInterface
interface Job {
    /** Does what is due, and answers what it was in words for people; empty if nothing was. */
    Optional<String> run(Cancellation cancellation);
}
