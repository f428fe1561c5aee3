package org.ctvms.demo.ui.table;

import java.text.BreakIterator;
import java.util.Locale;
import javax.swing.JToolTip;

/** What is shown over a cell whose words don't fit. */
final class Tip {
    private static final int LONGEST_LINE = 80;

    private Tip() {}

    /** The words in lines that fit on a screen. */
    static String of(String words) {
        StringBuilder lines = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        int lineStart = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (to - lineStart > LONGEST_LINE && from > lineStart) {
                lines.append('\n');
                lineStart = from;
            }
            lines.append(words, from, to);
        }
        return lines.toString();
    }

    /** The tip, which takes what people wrote for no markup. */
    static JToolTip plain(JToolTip tip) {
        tip.putClientProperty("html.disable", true);
        return tip;
    }
}
