package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.job.JobRunStore;

record InMemoryJobRuns(Tables tables) implements JobRunStore {
    @Override
    public void record(JobRun run) {
        long number = tables.next(Series.JOB_RUN);
        JobRun row = new JobRun(
                number,
                run.job(),
                run.by(),
                run.startedAt(),
                run.took().truncatedTo(ChronoUnit.MILLIS),
                run.outcome(),
                run.problem());
        tables.jobRuns.put(number, row);
    }

    @Override
    public boolean isFailing(JobKind job, String problem, Instant since) {
        return newestFirst().stream()
                .filter(run -> run.job() == job)
                .takeWhile(run -> run.problem().isPresent())
                .anyMatch(run -> run.problem().equals(Optional.of(problem))
                        && !run.startedAt().isBefore(since));
    }

    @Override
    public int prune(Instant before, int limit) {
        List<JobRun> old = tables.jobRuns.all().stream()
                .filter(run -> run.startedAt().isBefore(before))
                .limit(limit)
                .toList();
        old.forEach(run -> tables.jobRuns.remove(run.number()));
        return old.size();
    }

    @Override
    public void prune(int kept) {
        newestFirst().stream().skip(kept).findFirst().map(JobRun::number).ifPresent(tables.jobRuns::removeThrough);
    }

    @Override
    public List<JobRun> last(int limit) {
        return newestFirst().stream().limit(limit).toList();
    }

    private List<JobRun> newestFirst() {
        return tables.jobRuns.all().stream()
                .sorted(Comparator.comparing(JobRun::number).reversed())
                .toList();
    }
}
