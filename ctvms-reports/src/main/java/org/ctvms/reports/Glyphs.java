package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;

/** Makes what a font cannot show visible: the PDF library would drop it without a word. */
final class Glyphs {
    private static final int WHITE_SQUARE = 0x25A1;

    private final BaseFont font;
    private final int replacement;

    Glyphs(BaseFont font) {
        this.font = font;
        this.replacement = font.charExists(WHITE_SQUARE) ? WHITE_SQUARE : '?';
    }

    /** The text, composed where possible, with a replacement for each character without a glyph. */
    String visible(String text) {
        StringBuilder visible = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> font.charExists(point) && !isLeftOut(point) ? point : replacement)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    // why: the PDF library leaves these out of paragraphs in tables, whatever the font has
    private static boolean isLeftOut(int point) {
        return point >= 0x200B && point <= 0x200F;
    }
}
