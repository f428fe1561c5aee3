package org.ctvms.demo.ui;

import java.awt.AWTEvent;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits until all clicks and keys that a robot made have come through the display: it moves the mouse by a pixel, and what
 * was made before that is heard before it. Where nobody may hear the mouse, it waits a moment. Not on the event thread.
 */
final class DisplayFence {
    private static final long MOMENT_MILLIS = 80;
    private static final long LONGEST_MILLIS = 5_000;

    private final Robot robot;
    private final Predicate<Point> isHeard;
    private int step = 1;

    /** Moves the mouse by the robot; the predicate says whether a window hears the mouse at a point. */
    DisplayFence(Robot robot, Predicate<Point> isHeard) {
        this.robot = robot;
        this.isHeard = isHeard;
    }

    void pass() {
        PointerInfo pointer = MouseInfo.getPointerInfo();
        Point to = pointer.getLocation();
        step = -step;
        to.translate(step, 0);
        CountDownLatch heard = new CountDownLatch(1);
        AWTEventListener ear = event -> {
            if (event instanceof MouseEvent mouse && mouse.getLocationOnScreen().equals(to)) {
                heard.countDown();
            }
        };
        Toolkit.getDefaultToolkit().addAWTEventListener(ear, AWTEvent.MOUSE_MOTION_EVENT_MASK);
        try {
            robot.mouseMove(to.x, to.y);
            heard.await(isHeard.test(to) ? LONGEST_MILLIS : MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Toolkit.getDefaultToolkit().removeAWTEventListener(ear);
        }
    }
}
