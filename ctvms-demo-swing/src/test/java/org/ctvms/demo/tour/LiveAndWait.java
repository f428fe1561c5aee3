package org.ctvms.demo.tour;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.ctvms.core.job.Cancellation;
import org.ctvms.demo.engine.DemoEngine;

/** A process that creates a sample office, says when so many of its days are over, and waits then to be killed. */
final class LiveAndWait {
    static final String LIVED = "lived";

    private LiveAndWait() {}

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.parse(arguments[1]);
        int customers = Integer.parseInt(arguments[2]);
        long days = Long.parseLong(arguments[3]);
        new SampleOffice(DemoEngine.open(Path.of(arguments[0]), today))
                .create(today, customers, (done, total) -> waitAfter(days, done), Cancellation.NEVER);
    }

    private static void waitAfter(long days, long done) {
        if (done == days) {
            System.out.println(LIVED);
            System.out.flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
