package org.ctvms.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends an exchange that takes too long, even if the server keeps sending: a read time-out begins again with each byte.
 * Its thread lives only while something is timed. Thread-safe.
 */
final class TimeLimit {
    private final Duration longest;
    private final ScheduledThreadPoolExecutor timer;

    TimeLimit(Duration longest) {
        this.longest = longest;
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "ctvms-mail-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** A part of the conversation. */
    @FunctionalInterface
    interface Talk {
        void run() throws MessagingException;
    }

    void keep(OpenSockets sockets, Talk talk) throws MessagingException {
        AtomicBoolean passed = new AtomicBoolean();
        ScheduledFuture<?> end = timer.schedule(
                () -> {
                    passed.set(true);
                    sockets.breakOff();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            talk.run();
        } catch (MessagingException e) {
            throw passed.get() ? new MessagingException("it took longer than " + longest.toSeconds() + " s", e) : e;
        } finally {
            end.cancel(false);
        }
    }
}
