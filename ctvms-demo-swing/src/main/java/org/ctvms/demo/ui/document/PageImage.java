package org.ctvms.demo.ui.document;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A page that was drawn.
 *
 * @param image its picture; empty if the page can't be drawn
 * @param scale pixels a point it was drawn at
 */
record PageImage(Optional<BufferedImage> image, double scale) {
    long pixels() {
        return image.map(drawn -> (long) drawn.getWidth() * drawn.getHeight()).orElse(0L);
    }
}
