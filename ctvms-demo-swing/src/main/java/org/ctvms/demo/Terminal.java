package org.ctvms.demo;

import java.util.function.Consumer;
import org.ctvms.core.job.Progress;

/** Writes to the terminal. */
final class Terminal {
    private static final int LINES_ELSEWHERE = 20;

    private Terminal() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** One line that grows on a terminal; elsewhere a line after the first day and each twentieth of the way. */
    static Progress progress() {
        return System.console() == null ? lines(Terminal::say) : Terminal::redraw;
    }

    private static void redraw(long done, long total) {
        System.out.print("\r  living day " + done + " of " + total + (done == total ? "\n" : ""));
        System.out.flush();
    }

    static Progress lines(Consumer<String> say) {
        return (done, total) -> {
            if (done == 1 || done * LINES_ELSEWHERE / total > (done - 1) * LINES_ELSEWHERE / total) {
                say.accept("  living day " + done + " of " + total);
            }
        };
    }
}
