package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.job.JobRunStore} keeps. */
public abstract class JobRunStoreContract extends StoreContract {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private void record(String outcome) {
        record(new JobRun(0, JobKind.MAIL, Optional.empty(), NOON, Duration.ZERO, outcome, Optional.empty()));
    }

    private void record(JobRun run) {
        change(work -> work.jobRuns().record(run));
    }

    private List<JobRun> last(int limit) {
        return read(work -> work.jobRuns().last(limit));
    }

    @Test
    void aRunIsKeptAsItWas() {
        JobRun failed = new JobRun(
                0,
                JobKind.DAILY_RUN,
                Optional.of("sample clerk 😀"),
                NOON,
                Duration.ofMillis(1234),
                "FAILED 😀",
                Optional.of("'it' is \"down\""));
        record(failed);
        assertThat(last(10))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("number")
                .isEqualTo(failed);
    }

    @Test
    void theNewestRunsComeFirst() {
        record("one");
        record("two");
        record("three");
        assertThat(last(2)).extracting(JobRun::outcome).containsExactly("three", "two");
        assertThat(last(2)).extracting(JobRun::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void pruningForgetsTheOldest() {
        record("one");
        record("two");
        record("three");
        change(work -> work.jobRuns().prune(3));
        assertThat(last(10)).hasSize(3);
        change(work -> work.jobRuns().prune(2));
        assertThat(last(10)).extracting(JobRun::outcome).containsExactly("three", "two");
        record("four");
        assertThat(last(10)).extracting(JobRun::outcome).containsExactly("four", "three", "two");
    }

    @Test
    void runsArePrunedByWhenTheyBeganOldestFirst() {
        for (int hour = 0; hour < 3; hour++) {
            record(run(JobKind.MAIL, NOON.plus(Duration.ofHours(hour)), Optional.empty()));
        }
        assertThat(prune(NOON, 10)).isZero();
        assertThat(prune(NOON.plus(Duration.ofHours(2)), 1)).isEqualTo(1);
        assertThat(last(10)).extracting(JobRun::startedAt).doesNotContain(NOON).hasSize(2);
        assertThat(prune(NOON.plus(Duration.ofHours(2)), 10)).isEqualTo(1);
        assertThat(last(10)).hasSize(1);
    }

    private int prune(Instant before, int limit) {
        return write(work -> work.jobRuns().prune(before, limit));
    }

    private static JobRun run(JobKind job, Instant at, Optional<String> problem) {
        return new JobRun(0, job, Optional.empty(), at, Duration.ZERO, problem.isEmpty() ? "done" : "FAILED", problem);
    }

    @Test
    void jobIsFailingForEachReasonUntilItSucceeds() {
        record(run(JobKind.DAILY_RUN, NOON, Optional.of("one")));
        record(run(JobKind.DAILY_RUN, NOON.plusSeconds(1), Optional.of("two")));
        record(run(JobKind.MAIL, NOON.plusSeconds(2), Optional.empty()));
        assertThat(isFailing("one", NOON)).isTrue();
        assertThat(isFailing("two", NOON)).isTrue();
        assertThat(isFailing("three", NOON)).isFalse();
        assertThat(isFailing("one", NOON.plusSeconds(1))).isFalse();
        record(run(JobKind.DAILY_RUN, NOON.plusSeconds(3), Optional.empty()));
        assertThat(isFailing("one", NOON)).isFalse();
        record(run(JobKind.DAILY_RUN, NOON.plusSeconds(4), Optional.of("one")));
        assertThat(isFailing("one", NOON)).isTrue();
        assertThat(isFailing("two", NOON)).isFalse();
    }

    private boolean isFailing(String problem, Instant since) {
        return read(work -> work.jobRuns().isFailing(JobKind.DAILY_RUN, problem, since));
    }

    @Test
    void longTextsAreShortened() {
        record(new JobRun(
                0,
                JobKind.MAIL,
                Optional.empty(),
                NOON,
                Duration.ZERO,
                "o".repeat(10_000),
                Optional.of("p".repeat(10_000))));
        assertThat(last(1).get(0).outcome()).hasSize(300).endsWith("\u2026");
        assertThat(last(1).get(0).problem().orElseThrow()).hasSize(1000);
    }
}
