package org.ctvms.demo.ui.complaint;

/** What a text begins with, in one line. */
public final class FirstWords {
    private static final int LONGEST = 160;

    private FirstWords() {}

    /** The first words of the text. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
