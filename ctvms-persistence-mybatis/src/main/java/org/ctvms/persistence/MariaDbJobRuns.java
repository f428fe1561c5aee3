package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.job.JobRunStore;

final class MariaDbJobRuns implements JobRunStore {
    private final JobRunMapper mapper;

    MariaDbJobRuns(JobRunMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void record(JobRun run) {
        mapper.record(
                run, run.by().orElse(null), run.took().toMillis(), run.problem().orElse(null));
    }

    @Override
    public void prune(int kept) {
        Optional.ofNullable(mapper.newestBeyond(kept)).ifPresent(mapper::removeThrough);
    }

    @Override
    public boolean isFailing(JobKind job, String problem, Instant since) {
        return mapper.isFailing(job, problem, since);
    }

    @Override
    public int prune(Instant before, int limit) {
        return mapper.prune(before, limit);
    }

    @Override
    public List<JobRun> last(int limit) {
        return mapper.last(limit).stream().map(JobRunRow::toDomain).toList();
    }
}
