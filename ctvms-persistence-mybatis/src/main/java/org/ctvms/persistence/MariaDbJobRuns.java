package org.ctvms.persistence;

import java.util.List;
import java.util.Optional;
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
    public List<JobRun> last(int limit) {
        return mapper.last(limit).stream().map(JobRunRow::toDomain).toList();
    }
}
