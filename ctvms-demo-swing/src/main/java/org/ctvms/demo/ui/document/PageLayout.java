package org.ctvms.demo.ui.document;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where pages lie below each other, in pixels.
 *
 * @param places of the pages, from the first
 * @param size of all together with the ground around them
 */
record PageLayout(List<Rectangle> places, Dimension size) {
    static final int GAP = 12;

    /** Of pages shown at so many pixels a point. */
    static PageLayout of(List<PageSize> pages, double scale) {
        int widest = (int)
                Math.ceil(pages.stream().mapToDouble(PageSize::width).max().orElse(0) * scale);
        List<Rectangle> places = new ArrayList<>();
        int top = GAP;
        for (PageSize page : pages) {
            int width = (int) Math.round(page.width() * scale);
            int height = (int) Math.round(page.height() * scale);
            places.add(new Rectangle(GAP + (widest - width) / 2, top, width, height));
            top += height + GAP;
        }
        return new PageLayout(List.copyOf(places), new Dimension(widest + 2 * GAP, top));
    }

    /** The page at that height, or the nearest; 0 if there is none. */
    int pageAt(int y) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (places.get(middle).y - GAP <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The pages of which something lies between the two heights. */
    IntStream between(int top, int bottom) {
        return places.isEmpty() ? IntStream.empty() : IntStream.rangeClosed(pageAt(top), pageAt(bottom));
    }
}
