package org.ctvms.demo.ui.document;

/**
 * How large a page is, as people read it.
 *
 * @param width in points, of which an inch has 72
 * @param height in points
 */
record PageSize(double width, double height) {
    private static final double MOST_PIXELS = 12_000_000;

    /** So many pixels a point, or what a picture of a bearable size allows. */
    double sharpness(double wanted) {
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / (Math.max(1, width) * Math.max(1, height))));
    }
}
