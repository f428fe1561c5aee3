package org.ctvms.demo.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.ctvms.core.Ctvms;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.AdminPayments;

/** Payments a second, each one durable transaction, at several numbers of threads. */
final class PaymentBenchmark {
    private static final int[] THREADS = {1, 4, 8};
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 4;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final int connections;
    private final LongConsumer engine;
    private final LongConsumer limit;

    PaymentBenchmark(Ctvms ctvms, BenchDatabase database, int connections) {
        AdminPayments payments = ctvms.actAsAdmin("bench").payments();
        Money amount = Money.of("250");
        this.connections = connections;
        this.engine = id -> payments.collectCash(new ConnectionId(id), amount);
        this.limit = new BarePayment(database.source())::pay;
    }

    void run() {
        AtomicLong engineNext = new AtomicLong();
        AtomicLong limitNext = new AtomicLong();
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            round(1, engine, engineNext);
            round(1, limit, limitNext);
        }
        for (int threads : THREADS) {
            double[] engineRates = new double[ROUNDS];
            double[] limitRates = new double[ROUNDS];
            for (int at = 0; at < ROUNDS; at++) {
                engineRates[at] = round(threads, engine, engineNext);
                limitRates[at] = round(threads, limit, limitNext);
            }
            BenchLine.rate("payment.collect." + threads, engineRates, limitRates, "payments/s");
        }
    }

    private double round(int threads, LongConsumer payment, AtomicLong next) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        for (int thread = 0; thread < threads; thread++) {
            executor.execute(() -> {
                while (System.nanoTime() - begin < ROUND_NANOS) {
                    payment.accept(1 + next.getAndIncrement() % connections);
                    done.incrementAndGet();
                }
            });
        }
        await(executor);
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }

    private static void await(ExecutorService executor) {
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
