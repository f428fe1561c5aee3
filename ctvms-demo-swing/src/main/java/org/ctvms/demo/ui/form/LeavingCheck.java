package org.ctvms.demo.ui.form;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.FocusEvent.Cause;
import javax.swing.Timer;

/** Checks what was typed once its input is left. On the event thread. */
final class LeavingCheck extends FocusAdapter {
    private static final int LONGEST_CLICK_MILLIS = 400;

    private final Runnable check;

    LeavingCheck(Runnable check) {
        this.check = check;
    }

    @Override
    public void focusLost(FocusEvent event) {
        if (event.getCause() == Cause.TRAVERSAL_FORWARD || event.getCause() == Cause.TRAVERSAL_BACKWARD) {
            check.run();
        } else if (!event.isTemporary()) {
            later();
        }
    }

    // why: a line that appears during a click moves what is being clicked
    private void later() {
        Timer timer = new Timer(LONGEST_CLICK_MILLIS, event -> check.run());
        timer.setRepeats(false);
        timer.start();
    }
}
