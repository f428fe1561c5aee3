package org.ctvms.demo.ui.work;

import java.awt.EventQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls the engine off the event thread and answers on it. Thread-safe. */
public final class Tasks implements AutoCloseable {
    private static final long SECONDS_TO_END = 10;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "ctvms-window-work");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger pending = new AtomicInteger();

    /** Makes the call on a thread of its own; what it returns or throws is handed over on the event thread. */
    public <T> void run(Supplier<T> call, Consumer<? super T> then, Consumer<RuntimeException> failed) {
        pending.incrementAndGet();
        threads.execute(() -> answer(call, then, failed));
    }

    private <T> void answer(Supplier<T> call, Consumer<? super T> then, Consumer<RuntimeException> failed) {
        try {
            T result = call.get();
            later(() -> then.accept(result));
        } catch (RuntimeException e) {
            later(() -> failed.accept(e));
        }
    }

    private void later(Runnable answer) {
        EventQueue.invokeLater(() -> {
            try {
                answer.run();
            } finally {
                pending.decrementAndGet();
            }
        });
    }

    /** Whether nothing is under way. */
    public boolean idle() {
        return pending.get() == 0;
    }

    /** Waits a while for what is under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
