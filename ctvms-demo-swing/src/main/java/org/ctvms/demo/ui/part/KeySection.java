package org.ctvms.demo.ui.part;

import java.util.List;

/**
 * Keys that belong together.
 *
 * @param title where they work
 * @param lines the keys, in the order they are shown
 */
public record KeySection(String title, List<KeyLine> lines) {
    /** Copies the list. */
    public KeySection {
        lines = List.copyOf(lines);
    }
}
