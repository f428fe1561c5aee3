package org.ctvms.core.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.change.Changes;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.time.OperatorClock;

/**
 * Runs the daily run and the mail delivery by itself, on two daemon threads named {@code ctvms-daily} and {@code
 * ctvms-mail}, until it is closed. It looks every few seconds whether something is due by the engine's clock; a day that
 * was missed is caught up at once, and what fails is noted, logged and tried again after a pause. Any number of
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
            DailyRun dailyRun, Changes changes, MailDelivery mail, OperatorClock clock, ScheduleTimes times) {
        Check.given("times", times);
        Job daily = new DailyJob(dailyRun, changes, new DailyTime(times.dailyAt()), clock);
        return start(
                new JobRunner(JobKind.DAILY_RUN, daily, clock, times.retryAfter()),
                DAILY_TICK,
                new JobRunner(JobKind.MAIL, new MailJob(mail, clock), clock, times.retryAfter()),
                times.mailEvery(),
                LONGEST_WAIT);
    }

    static Scheduler start(
            JobRunner dailyRunner, Duration dailyTick, JobRunner mailRunner, Duration mailTick, Duration longestWait) {
        Scheduler scheduler = new Scheduler(longestWait);
        scheduler.tick(scheduler.daily, dailyRunner, dailyTick);
        scheduler.tick(scheduler.mail, mailRunner, mailTick);
        return scheduler;
    }

    private void tick(ScheduledExecutorService thread, JobRunner runner, Duration pause) {
        thread.scheduleWithFixedDelay(() -> runner.tick(() -> closed), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
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
