package org.ctvms.demo.ui.shell;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.swing.Timer;

/** Notices when nobody has used a key or the mouse in any window of the program for a while. On the event thread. */
final class IdleWatch {
    private static final long USE = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final InstantSource clock;
    private final Supplier<Duration> longest;
    private final Runnable idle;
    private final AWTEventListener ear = this::heard;
    private final Timer seconds = new Timer(1000, event -> look());
    private Instant used;

    /** Asks for the longest pause each time it looks. */
    IdleWatch(InstantSource clock, Supplier<Duration> longest, Runnable idle) {
        this.clock = clock;
        this.longest = longest;
        this.idle = idle;
    }

    /** Begins to watch, or begins again. */
    void start() {
        stop();
        used = clock.instant();
        Toolkit.getDefaultToolkit().addAWTEventListener(ear, USE);
        seconds.start();
    }

    void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(ear);
        seconds.stop();
    }

    // why: after the computer has slept, the first key must lock the desk, not count as its use
    private void heard(AWTEvent event) {
        if (look()) {
            ((InputEvent) event).consume();
        } else {
            used = clock.instant();
        }
    }

    private boolean look() {
        boolean over = !clock.instant().isBefore(used.plus(longest.get()));
        if (over) {
            stop();
            idle.run();
        }
        return over;
    }
}
