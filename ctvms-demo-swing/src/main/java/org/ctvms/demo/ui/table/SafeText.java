package org.ctvms.demo.ui.table;

import java.util.regex.Pattern;

/** Texts that a spreadsheet reads as texts, never as formulas. */
final class SafeText {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n|%].*", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()./-]*");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private SafeText() {}

    /** The text for a cell of a file: an apostrophe keeps it from being computed. */
    static String stored(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text for a cell that is pasted: on one line; phone numbers, which people paste elsewhere too, as they are. */
    static String pasted(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ");
        return PHONE.matcher(line).matches() ? line : stored(line);
    }
}
