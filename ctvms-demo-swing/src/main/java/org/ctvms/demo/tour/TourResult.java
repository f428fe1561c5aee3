package org.ctvms.demo.tour;

import java.util.List;

/**
 * How a tour ended.
 *
 * @param lines what to show: the year, and last whether it reconciled
 * @param reconciled whether everything agreed
 */
public record TourResult(List<String> lines, boolean reconciled) {
    /** Keeps a copy of the lines. */
    public TourResult {
        lines = List.copyOf(lines);
    }
}
