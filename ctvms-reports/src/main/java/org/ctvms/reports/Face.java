package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;

/** Roboto in one weight, and the font of the scripts that it lacks. */
record Face(BaseFont roman, Scripts scripts, boolean bold) {
    /** Whether Roboto alone shows the text as it is. */
    boolean isPlain(String text) {
        return text.codePoints().allMatch(roman::charExists);
    }

    /** How wide the text is, in points. */
    float width(String text, float size) {
        return isPlain(text)
                ? roman.getWidthPoint(text, size)
                : (float) Pieces.of(text, this).stream()
                        .mapToDouble(piece -> piece.width(size))
                        .sum();
    }
}
