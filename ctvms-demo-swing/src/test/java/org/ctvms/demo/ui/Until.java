package org.ctvms.demo.ui;

import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** Waits for what comes by itself, such as a search that begins when one stops typing. */
final class Until {
    private static final Timeout LONG = Timeout.timeout(20, TimeUnit.SECONDS);

    private Until() {}

    /** Waits until it is so, as the event thread sees it. */
    static void it(String is, Callable<Boolean> so) {
        Pause.pause(
                new Condition(is) {
                    @Override
                    public boolean test() {
                        return execute(so);
                    }
                },
                LONG);
    }
}
