package org.ctvms.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;

record JobRunRow(
        long number, JobKind job, String byWhom, Instant startedAt, long tookMillis, String outcome, String problem) {
    JobRun toDomain() {
        return new JobRun(
                number,
                job,
                Optional.ofNullable(byWhom),
                startedAt,
                Duration.ofMillis(tookMillis),
                outcome,
                Optional.ofNullable(problem));
    }
}
