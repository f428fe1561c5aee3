package org.ctvms.demo.ui.shell;

import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** Where the program's window stands: within a screen, however small that is at its scale. */
final class WindowPlace {
    private static final Dimension SMALLEST = new Dimension(900, 600);
    private static final Dimension FIRST = new Dimension(1024, 700);

    private WindowPlace() {}

    /** Puts the window where it was, or in the middle of the first screen. On the event thread. */
    static void put(JFrame window, Optional<Rectangle> before, boolean maximised) {
        Rectangle bounds = choose(before, screens());
        Dimension smallest =
                new Dimension(Math.min(SMALLEST.width, bounds.width), Math.min(SMALLEST.height, bounds.height));
        window.setMinimumSize(smallest);
        window.setBounds(bounds);
        if (maximised) {
            window.setExtendedState(JFrame.MAXIMIZED_BOTH);
        }
    }

    private static List<Rectangle> screens() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(screen -> usable(screen.getDefaultConfiguration()))
                .toList();
    }

    private static Rectangle usable(GraphicsConfiguration screen) {
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        Rectangle all = screen.getBounds();
        return new Rectangle(
                all.x + bars.left,
                all.y + bars.top,
                all.width - bars.left - bars.right,
                all.height - bars.top - bars.bottom);
    }

    /** The bounds within the screen that shows most of the window; in the first screen if it was on none of them. */
    static Rectangle choose(Optional<Rectangle> before, List<Rectangle> screens) {
        return before.flatMap(bounds -> screens.stream()
                        .filter(bounds::intersects)
                        .max(Comparator.comparing(screen -> area(screen.intersection(bounds))))
                        .map(screen -> within(bounds, screen)))
                .orElseGet(() -> first(screens.get(0)));
    }

    private static Rectangle first(Rectangle screen) {
        int width = Math.min(FIRST.width, screen.width);
        int height = Math.min(FIRST.height, screen.height);
        return new Rectangle(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }

    private static Rectangle within(Rectangle bounds, Rectangle screen) {
        int width = Math.min(Math.max(bounds.width, SMALLEST.width), screen.width);
        int height = Math.min(Math.max(bounds.height, SMALLEST.height), screen.height);
        int x = Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - width));
        int y = Math.max(screen.y, Math.min(bounds.y, screen.y + screen.height - height));
        return new Rectangle(x, y, width, height);
    }

    private static long area(Rectangle part) {
        return (long) part.width * part.height;
    }
}
