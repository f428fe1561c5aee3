package org.ctvms.persistence.testing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the same from many threads that all start at once. */
public final class Race {
    private Race() {}

    /** What each runner brought home, in the order of their numbers; the first failure is thrown. */
    public static <T> List<T> of(int runners, IntFunction<T> runner) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = IntStream.range(0, runners)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return runner.apply(number);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(Race::get).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T get(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
