package org.ctvms.demo.ui;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until all clicks and keys that a robot made have come through the display: it presses a key that does nothing, and
 * what was made before it comes before it. Not on the event thread.
 */
final class DisplayFence {
    private static final int UNFOCUSED_MILLIS = 100;
    private static final long LONGEST_SECONDS = 2;

    private final Robot robot;

    DisplayFence(Robot robot) {
        this.robot = robot;
    }

    void pass() {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        if (focus.getFocusedWindow() == null) {
            // why: nobody hears a key then
            robot.delay(UNFOCUSED_MILLIS);
            return;
        }
        CountDownLatch heard = new CountDownLatch(1);
        KeyEventDispatcher ear = event -> {
            if (event.getKeyCode() == KeyEvent.VK_SHIFT && event.getID() == KeyEvent.KEY_RELEASED) {
                heard.countDown();
            }
            return false;
        };
        focus.addKeyEventDispatcher(ear);
        try {
            robot.keyPress(KeyEvent.VK_SHIFT);
            robot.keyRelease(KeyEvent.VK_SHIFT);
            heard.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            focus.removeKeyEventDispatcher(ear);
        }
    }
}
