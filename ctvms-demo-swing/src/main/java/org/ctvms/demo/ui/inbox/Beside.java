package org.ctvms.demo.ui.inbox;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;

/** Where a window goes that should leave the one it was opened from in sight. */
final class Beside {
    private static final Dimension SIZE = new Dimension(1040, 680);
    private static final int NARROWEST = 540;
    private static final int STEP = 48;

    private Beside() {}

    static Rectangle theActiveWindow() {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        if (active != null) {
            Rectangle whole = active.getGraphicsConfiguration().getBounds();
            screen = whole.contains(screen) ? screen : whole;
        }
        return place(SIZE, active == null ? screen : active.getBounds(), screen);
    }

    /**
     * To the right of the other if there is room, else to the left, else narrower where there is more room, else over it
     * but lower and further right.
     */
    static Rectangle place(Dimension size, Rectangle other, Rectangle screen) {
        int width = Math.min(size.width, screen.width);
        int height = Math.min(size.height, screen.height);
        int right = other.x + other.width;
        if (right + width <= screen.x + screen.width) {
            return within(screen, right, other.y, width, height);
        }
        if (other.x - width >= screen.x) {
            return within(screen, other.x - width, other.y, width, height);
        }
        int roomAtLeft = other.x - screen.x;
        int roomAtRight = screen.x + screen.width - right;
        int room = Math.max(roomAtLeft, roomAtRight);
        if (room >= NARROWEST) {
            return within(screen, room == roomAtRight ? right : screen.x, other.y, room, height);
        }
        return within(screen, right - width + STEP, other.y + STEP, width, height);
    }

    private static Rectangle within(Rectangle screen, int x, int y, int width, int height) {
        int left = Math.max(screen.x, Math.min(x, screen.x + screen.width - width));
        int top = Math.max(screen.y, Math.min(y, screen.y + screen.height - height));
        return new Rectangle(left, top, width, height);
    }
}
