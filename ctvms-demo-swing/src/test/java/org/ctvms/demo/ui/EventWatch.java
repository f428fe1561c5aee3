package org.ctvms.demo.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches how long the event thread works on each event. It counts the thread's own time, so that a busy machine does not
 * make the program look slow, and leaves out what a dialog handles while it is open.
 */
final class EventWatch extends EventQueue implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMillis(50);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> tooLong = new ArrayList<>();
    private volatile String doing = "";
    private long nested;
    private Duration longest = Duration.ZERO;

    private EventWatch() {}

    /** Watches from now on, until it is closed. */
    static EventWatch begin() {
        EventWatch watch = new EventWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        return watch;
    }

    /** Names what is being done, for those who read what took too long. */
    void now(String what) {
        doing = what;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long outer = nested;
        nested = 0;
        long before = threads.getCurrentThreadCpuTime();
        super.dispatchEvent(event);
        long all = threads.getCurrentThreadCpuTime() - before;
        note(event, Duration.ofNanos(all - nested));
        nested = outer + all;
    }

    private void note(AWTEvent event, Duration took) {
        if (took.compareTo(longest) > 0) {
            longest = took;
        }
        if (took.compareTo(LONGEST) > 0) {
            tooLong.add(doing + ": " + took.toMillis() + " ms for " + event);
        }
    }

    /** What took more than 50 ms. */
    List<String> tooLong() {
        return tooLong;
    }

    /** The longest time an event took. */
    Duration longest() {
        return longest;
    }

    @Override
    public void close() {
        pop();
    }
}
