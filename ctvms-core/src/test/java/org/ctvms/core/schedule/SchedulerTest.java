package org.ctvms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SchedulerTest {
    private static final Duration TICK = Duration.ofMillis(2);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Job NOTHING = cancellation -> {};

    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private Optional<Scheduler> started = Optional.empty();

    @AfterEach
    void stop() {
        started.ifPresent(Scheduler::close);
    }

    private Scheduler start(Job daily, Job mail) {
        Scheduler scheduler =
                Scheduler.start(runner(JobKind.DAILY_RUN, daily), TICK, runner(JobKind.MAIL, mail), TICK, LONG);
        started = Optional.of(scheduler);
        return scheduler;
    }

    private List<JobRunner> runner(JobKind kind, Job job) {
        return List.of(new JobRunner(kind, job, fixture.clock().operatorClock(), Duration.ofMinutes(1)));
    }

    private Job daily() {
        DailyTime time = new DailyTime(LocalTime.of(0, 10));
        return new DailyJob(fixture.engine().dailyRun(), time, fixture.clock().operatorClock());
    }

    private Job mail() {
        return new MailJob(fixture.engine().mail(), fixture.clock().operatorClock());
    }

    private List<JobRun> runs() {
        return fixture.admin().jobs().last(100);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it should have happened by now").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** The job, counting how often it ran. */
    private static Job counting(Job job, AtomicInteger ticks) {
        return cancellation -> {
            job.run(cancellation);
            ticks.incrementAndGet();
        };
    }

    private static void passTicks(AtomicInteger ticks) {
        int seen = ticks.get();
        await(() -> ticks.get() >= seen + 3);
    }

    @Nested
    class TheDailyRun {
        private final AtomicInteger ticks = new AtomicInteger();

        @Test
        void aMissedDayIsCaughtUpAtTheStart() {
            fixture.runOn("2025-03-08");
            setTime("2025-03-10", LocalTime.of(0, 1));
            start(daily(), NOTHING);
            await(() -> runs().size() == 2);

            assertThat(fixture.engine().dailyRun().lastCompleted()).contains(LocalDate.of(2025, 3, 10));
        }

        @Test
        void eachDayRunsOnceFromItsTimeOn() {
            fixture.runOn("2025-03-10");
            setTime("2025-03-11", LocalTime.of(0, 9));
            start(counting(daily(), ticks), NOTHING);
            passTicks(ticks);
            assertThat(runs()).hasSize(1);

            fixture.clock().advance(Duration.ofMinutes(1));
            await(() -> runs().size() == 2);
            passTicks(ticks);

            assertThat(runs()).hasSize(2).first().satisfies(run -> {
                assertThat(run.job()).isEqualTo(JobKind.DAILY_RUN);
                assertThat(run.by()).isEmpty();
                assertThat(run.startedAt()).isEqualTo(fixture.clock().instant());
                assertThat(run.outcome())
                        .isEqualTo("2025-03-11 is complete: 0 charges raised, 0 accounts opened, 0 statuses changed");
                assertThat(run.problem()).isEmpty();
            });
            fixture.clock().advanceDays(1);
            await(() -> runs().size() == 3);
        }

        private void setTime(String day, LocalTime time) {
            fixture.clock()
                    .set(LocalDate.parse(day)
                            .atTime(time)
                            .atZone(ZoneId.of("Asia/Kolkata"))
                            .toInstant());
        }
    }

    @Nested
    class TheMail {
        private final AtomicInteger ticks = new AtomicInteger();

        @Test
        void aQueuedLetterLeavesByItselfAndRoundsThatDidNothingAreNotKept() {
            start(NOTHING, counting(mail(), ticks));
            passTicks(ticks);
            assertThat(runs()).isEmpty();

            fixture.connect(fixture.plan(300));
            await(() -> !runs().isEmpty());
            passTicks(ticks);

            assertThat(fixture.mail().letters(MailKind.CREDENTIALS)).hasSize(1);
            assertThat(runs()).singleElement().satisfies(run -> {
                assertThat(run.job()).isEqualTo(JobKind.MAIL);
                assertThat(run.outcome()).isEqualTo("1 mail sent, 0 postponed, 0 failed");
            });
        }
    }

    @Nested
    class Failures {
        private final AtomicInteger tries = new AtomicInteger();

        @Test
        void aJobThatFailsIsTriedAgainAfterAPause() {
            AtomicInteger others = new AtomicInteger();
            start(this::failAtFirst, counting(NOTHING, others));
            await(() -> tries.get() > 0);
            passTicks(others);
            assertThat(tries).hasValue(1);

            awaitAfter(Duration.ofMinutes(1), () -> tries.get() > 2);
        }

        @Test
        void aClockThatWentBackMakesThePauseNoLonger() {
            start(this::failAtFirst, NOTHING);
            await(() -> tries.get() > 0);
            awaitAfter(Duration.ofDays(-1), () -> tries.get() > 1);
        }

        @Test
        void anErrorEndsNoThread() {
            start(
                    cancellation -> {
                        tries.incrementAndGet();
                        throw new StackOverflowError("sample");
                    },
                    NOTHING);
            await(() -> tries.get() == 1);
            awaitAfter(Duration.ofMinutes(1), () -> tries.get() > 1);
        }

        // why: by steps, for a job that has just failed may not have read yet when its pause begins
        private void awaitAfter(Duration step, BooleanSupplier condition) {
            await(() -> {
                fixture.clock().advance(step);
                LockSupport.parkNanos(TICK.toNanos());
                return condition.getAsBoolean();
            });
        }

        private void failAtFirst(Cancellation cancellation) {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("sample problem");
            }
        }
    }

    @Nested
    class Closing {
        private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();

        @Test
        void whatRunsIsCancelledAndWaitedFor() throws InterruptedException {
            Scheduler scheduler = start(
                    cancellation -> {
                        threads.add(Thread.currentThread().getName());
                        await(cancellation::isRequested);
                        threads.add("ended");
                    },
                    NOTHING);
            assertThat(threads.poll(5, TimeUnit.MINUTES)).isEqualTo("ctvms-daily");

            scheduler.close();
            scheduler.close();

            assertThat(threads).containsExactly("ended");
        }

        @Test
        void nothingRunsAfterwards() {
            AtomicInteger ticks = new AtomicInteger();
            Scheduler scheduler = start(counting(NOTHING, ticks), NOTHING);
            passTicks(ticks);
            scheduler.close();

            await(() -> liveThreads().stream().noneMatch(Set.of("ctvms-daily", "ctvms-mail")::contains));
        }

        @Test
        void whatDoesNotEndIsNotWaitedForForever() throws InterruptedException {
            CountDownLatch end = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            Job stuck = cancellation -> {
                begun.countDown();
                await(() -> end.getCount() == 0);
            };
            Scheduler scheduler = Scheduler.start(
                    runner(JobKind.DAILY_RUN, NOTHING), TICK, runner(JobKind.MAIL, stuck), TICK, Duration.ofMillis(50));
            assertThat(begun.await(5, TimeUnit.MINUTES)).isTrue();
            scheduler.close();
            assertThat(liveThreads()).contains("ctvms-mail");
            end.countDown();
            await(() -> !liveThreads().contains("ctvms-mail"));
        }

        @Test
        void theThreadsKeepNoProcessAlive() {
            AtomicInteger ticks = new AtomicInteger();
            start(counting(NOTHING, ticks), NOTHING);
            passTicks(ticks);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("ctvms-"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(Thread::isDaemon);
        }

        private static List<String> liveThreads() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(Thread::isAlive)
                    .map(Thread::getName)
                    .toList();
        }
    }

    @Test
    void theEngineStartsItsScheduler() {
        fixture.connect(fixture.plan(300));
        started = Optional.of(fixture.engine().startScheduler(ScheduleTimes.DEFAULT));
        await(() -> runs().size() == 2);
        assertThat(runs()).extracting(JobRun::job).containsExactlyInAnyOrder(JobKind.DAILY_RUN, JobKind.MAIL);
    }

    @Test
    void timesOutsideTheLimitsAreRefused() {
        assertThatThrownBy(() -> ScheduleTimes.DEFAULT.mailEvery(Duration.ZERO))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("mailEvery");
        assertThatThrownBy(() -> ScheduleTimes.DEFAULT.retryAfter(Duration.ofHours(2)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ScheduleTimes.DEFAULT.dailyAt(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.engine().startScheduler(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.admin().jobs().last(0)).isInstanceOf(InvalidInputException.class);
    }
}
