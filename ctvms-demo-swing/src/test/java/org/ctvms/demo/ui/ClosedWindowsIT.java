package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.AWTException;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** A window that was closed leaves nothing in memory. */
class ClosedWindowsIT extends WindowTest {
    private static final int ROUNDS = Integer.getInteger("ctvms.test.rounds", 5);
    private static final List<String> SCREENS = List.of("customers", "collect", "invoices", "settings");
    /** Swing keeps the last window it drew or focused until it draws another. */
    private static final int KEPT_BY_SWING = 2;

    private int round;

    @Override
    Program start() {
        office = SmallOffice.open(home.resolve("round" + round++));
        return execute(() -> Program.on(office.host()));
    }

    @Test
    void closedProgramsAreForgotten() throws AWTException, InterruptedException {
        List<WeakReference<Window>> closed = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            signInAsAdmin();
            SCREENS.forEach(this::go);
            closed.add(new WeakReference<>(window.target()));
            closeTheProgram();
            openTheProgram();
        }

        Pause.pause(
                new Condition("closed windows are collected") {
                    @Override
                    public boolean test() {
                        System.gc();
                        return remaining(closed) <= KEPT_BY_SWING;
                    }
                },
                LONG);
        assertThat(remaining(closed)).isLessThanOrEqualTo(KEPT_BY_SWING);
    }

    private static long remaining(List<WeakReference<Window>> closed) {
        return closed.stream().filter(window -> window.get() != null).count();
    }
}
