package org.ctvms.demo;

import org.ctvms.core.job.Progress;

/** Writes to the terminal. */
final class Terminal {
    private static final int STEPS_PER_LINE = 5;

    private Terminal() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** One line that grows on a terminal; a line each fifth of the way elsewhere. */
    static Progress progress() {
        return System.console() == null ? Terminal::sayFifths : Terminal::redraw;
    }

    private static void redraw(long done, long total) {
        System.out.print("\r  living day " + done + " of " + total + (done == total ? "\n" : ""));
        System.out.flush();
    }

    private static void sayFifths(long done, long total) {
        if (done * STEPS_PER_LINE / total > (done - 1) * STEPS_PER_LINE / total) {
            say("  living day " + done + " of " + total);
        }
    }
}
