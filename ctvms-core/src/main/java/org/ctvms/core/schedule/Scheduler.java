package org.ctvms.core.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.time.OperatorClock;

/**
 * Runs the daily run, the pruning after it and the mail delivery by itself, on two daemon threads named {@code ctvms-daily}
 * and {@code ctvms-mail}, until it is closed. It looks every few seconds whether something is due by the engine's clock; a
 * day that was missed is caught up at once. What fails is tried again after a pause, and recorded and logged once a day for
 * each reason. Any number of
 * schedulers, in any number of processes, share the work. Thread-safe.
 */
public final class Scheduler implements AutoCloseable {
    private static final Duration DAILY_TICK = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    // why: a thread each, so that a slow mail server never delays the daily run
    private final ScheduledExecutorService daily = thread("ctvms-daily");
    private final ScheduledExecutorService mail = thread("ctvms-mail");
    private final Duration longestWait;
    private volatile boolean closed;

    private Scheduler(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** Starts a scheduler; what is due runs at once. */
    public static Scheduler start(
            DailyRun dailyRun, Pruning pruning, MailDelivery mail, OperatorClock clock, ScheduleTimes times) {
        Check.given("times", times);
        Job daily = new DailyJob(dailyRun, new DailyTime(times.dailyAt()), clock);
        // why: a job of its own, so that its failure is none of the daily run's
        Job prune = new PruneJob(dailyRun, pruning);
        return start(
                List.of(
                        new JobRunner(JobKind.DAILY_RUN, daily, clock, times.retryAfter()),
                        new JobRunner(JobKind.PRUNING, prune, clock, times.retryAfter())),
                DAILY_TICK,
                List.of(new JobRunner(JobKind.MAIL, new MailJob(mail, clock), clock, times.retryAfter())),
                times.mailEvery(),
                LONGEST_WAIT);
    }

    static Scheduler start(
            List<JobRunner> daily, Duration dailyTick, List<JobRunner> mail, Duration mailTick, Duration longestWait) {
        Scheduler scheduler = new Scheduler(longestWait);
        scheduler.tick(scheduler.daily, daily, dailyTick);
        scheduler.tick(scheduler.mail, mail, mailTick);
        return scheduler;
    }

    private void tick(ScheduledExecutorService thread, List<JobRunner> runners, Duration pause) {
        Runnable tick = () -> runners.forEach(runner -> runner.tick(() -> closed));
        thread.scheduleWithFixedDelay(tick, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Stops: nothing new begins, what runs ends between two of its batches. Waits for that, but for no longer than half a
     * minute; what runs even longer ends by itself. Closing again does nothing.
     */
    @Override
    public void close() {
        closed = true;
        long deadline = System.nanoTime() + longestWait.toNanos();
        List.of(daily, mail).forEach(ScheduledExecutorService::shutdown);
        try {
            for (ScheduledExecutorService thread : List.of(daily, mail)) {
                thread.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
