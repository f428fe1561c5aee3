package org.ctvms.demo.ui.document;

import java.util.stream.DoubleStream;

/** How large pages are shown; at 1 as large as on paper. */
final class Zoom {
    /** Pixels a point at 1, on a screen of 96 pixels an inch. */
    static final double PIXELS_PER_POINT = 96 / 72.0;

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
    private static final double LEAST = STEPS[0];
    private static final double MOST_FITTED = 2;
    private static final double HAIR = 0.005;

    private Zoom() {}

    /** The next larger one. */
    static double in(double zoom) {
        return DoubleStream.of(STEPS)
                .filter(step -> step > zoom + HAIR)
                .findFirst()
                .orElse(zoom);
    }

    /** The next smaller one. */
    static double out(double zoom) {
        return DoubleStream.of(STEPS).filter(step -> step < zoom - HAIR).max().orElse(zoom);
    }

    /** At which a page of that width, in points, takes so many pixels. */
    static double fitting(double points, int pixels) {
        return Math.max(LEAST, Math.min(MOST_FITTED, pixels / (points * PIXELS_PER_POINT)));
    }
}
