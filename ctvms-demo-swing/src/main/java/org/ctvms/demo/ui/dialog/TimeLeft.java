package org.ctvms.demo.ui.dialog;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Estimates how long work still takes, from how long its steps took so far. Not thread-safe. */
final class TimeLeft {
    private static final long FIRST_ESTIMATE = TimeUnit.SECONDS.toNanos(5);

    private final LongSupplier nanoTime;
    private final long began;

    TimeLeft(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** The minutes, rounded up; empty until enough was done to tell. */
    OptionalLong minutes(long done, long total) {
        long took = nanoTime.getAsLong() - began;
        if (done <= 0 || done >= total || took < FIRST_ESTIMATE) {
            return OptionalLong.empty();
        }
        double left = (double) took / done * (total - done);
        return OptionalLong.of((long) Math.ceil(left / TimeUnit.MINUTES.toNanos(1)));
    }
}
