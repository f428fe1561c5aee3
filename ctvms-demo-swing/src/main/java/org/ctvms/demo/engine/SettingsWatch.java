package org.ctvms.demo.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether another seat has changed the settings. */
final class SettingsWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsWatch.class);
    private static final long SECONDS = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "ctvms-settings");
        daemon.setDaemon(true);
        return daemon;
    });

    private SettingsWatch() {}

    static SettingsWatch over(Runnable refresh) {
        SettingsWatch watch = new SettingsWatch();
        watch.thread.scheduleWithFixedDelay(() -> tryTo(refresh), SECONDS, SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    // why: a database that can't be reached now may be reached the next time
    private static void tryTo(Runnable refresh) {
        try {
            refresh.run();
        } catch (RuntimeException e) {
            LOG.warn("The settings of the other seats can't be read", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
