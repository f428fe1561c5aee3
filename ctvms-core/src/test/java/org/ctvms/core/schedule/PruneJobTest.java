package org.ctvms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.Changes;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class PruneJobTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Changes changes = fixture.admin().changes();

    private Job daily(Ctvms engine) {
        return new DailyJob(
                engine.dailyRun(),
                new DailyTime(LocalTime.MIDNIGHT),
                fixture.clock().operatorClock());
    }

    private static Job prune(Ctvms engine) {
        return new PruneJob(engine.dailyRun(), engine.pruning());
    }

    private JobRunner runner(JobKind kind, Job job) {
        return new JobRunner(kind, job, fixture.clock().operatorClock(), Duration.ofMinutes(1));
    }

    private List<JobRun> runs(JobKind kind) {
        return fixture.admin().jobs().last(1000).stream()
                .filter(run -> run.job() == kind)
                .toList();
    }

    @Test
    void oldChangesAreDeletedAfterTheDailyRunOnceADay() {
        fixture.connect(fixture.plan(300));
        Job daily = daily(fixture.engine());
        Job prune = prune(fixture.engine());
        fixture.skipTo("2025-04-11");
        prune.run(Cancellation.NEVER);
        assertThat(changes.after(0, 10)).extracting(Change::number).startsWith(1L, 2L);

        daily.run(Cancellation.NEVER);
        prune.run(Cancellation.NEVER);
        prune.run(Cancellation.NEVER);
        assertThat(changes.after(2, 10)).extracting(Change::number).startsWith(3L);
        assertThat(runs(JobKind.PRUNING)).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo("2 changes deleted");
            assertThat(run.by()).isEmpty();
        });
    }

    @Test
    void failureOfPruningIsRecordedOnceADayAndNeverTheDailyRuns() {
        fixture.connect(fixture.plan(300));
        AtomicInteger tries = new AtomicInteger();
        Ctvms engine = fixture.engine().on(new NothingDeleted(fixture.storage(), tries));
        JobRunner daily = runner(JobKind.DAILY_RUN, daily(engine));
        JobRunner prune = runner(JobKind.PRUNING, prune(engine));
        for (int minute = 0; minute < 5; minute++) {
            daily.tick(Cancellation.NEVER);
            prune.tick(Cancellation.NEVER);
            fixture.clock().advance(Duration.ofMinutes(1));
        }
        assertThat(tries.get()).isGreaterThanOrEqualTo(5);
        assertThat(runs(JobKind.DAILY_RUN))
                .singleElement()
                .satisfies(run -> assertThat(run.problem()).isEmpty());
        assertThat(runs(JobKind.PRUNING))
                .singleElement()
                .satisfies(
                        run -> assertThat(run.problem()).contains("java.lang.IllegalStateException: sample problem"));

        fixture.clock().advanceDays(1);
        daily.tick(Cancellation.NEVER);
        prune.tick(Cancellation.NEVER);
        assertThat(runs(JobKind.DAILY_RUN)).hasSize(2);
        assertThat(runs(JobKind.PRUNING)).extracting(JobRun::problem).hasSize(2).doesNotContain(Optional.empty());
    }

    @Test
    void refusedClockIsRecordedOnceADayHoweverOftenItIsTried() {
        EngineFixture office = EngineFixture.on("2025-01-10", Settings.of("Sample Cable Network"));
        office.runOn("2025-01-10");
        office.skipTo("2026-01-10");
        JobRunner daily = new JobRunner(
                JobKind.DAILY_RUN,
                new DailyJob(
                        office.engine().dailyRun(),
                        new DailyTime(LocalTime.MIDNIGHT),
                        office.clock().operatorClock()),
                office.clock().operatorClock(),
                Duration.ofMinutes(1));
        for (int minute = 0; minute < 60; minute++) {
            daily.tick(Cancellation.NEVER);
            office.clock().advance(Duration.ofMinutes(1));
        }
        assertThat(office.admin().jobs().last(100))
                .hasSize(2)
                .first()
                .satisfies(run -> assertThat(run.problem().orElseThrow()).contains("2026-01-10"));
        office.clock().advanceDays(1);
        daily.tick(Cancellation.NEVER);
        assertThat(office.admin().jobs().last(100)).hasSize(3);
        office.engine().dailyRun().confirm(office.clock().today());
        office.clock().advance(Duration.ofMinutes(1));
        daily.tick(Cancellation.NEVER);
        assertThat(office.admin().jobs().last(100))
                .first()
                .satisfies(run -> assertThat(run.problem()).isEmpty());
    }

    /** Stands for a storage that deletes no mails. */
    private record NothingDeleted(Storage storage, AtomicInteger tries) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(work -> unit.apply(guarded(work)));
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }

        private UnitOfWork guarded(UnitOfWork work) {
            return (UnitOfWork) Proxy.newProxyInstance(
                    UnitOfWork.class.getClassLoader(),
                    new Class<?>[] {UnitOfWork.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("outbox")) {
                            tries.incrementAndGet();
                            throw new IllegalStateException("sample problem");
                        }
                        return method.invoke(work, arguments);
                    });
        }
    }
}
