package org.ctvms.reports;

import java.util.regex.Pattern;

/** Writes texts into cells so that they are read back as they were. */
final class CellText {
    // why: readers take _x0041_ for the letter A, however it came there.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }
}
