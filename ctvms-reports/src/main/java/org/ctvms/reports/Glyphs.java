package org.ctvms.reports;

import java.text.Normalizer;

/** Makes what the fonts cannot show visible: the PDF library would drop it without a word. */
final class Glyphs {
    private static final int WHITE_SQUARE = 0x25A1;

    private final Face face;
    private final int replacement;

    Glyphs(Face face) {
        this.face = face;
        this.replacement = face.roman().charExists(WHITE_SQUARE) ? WHITE_SQUARE : '?';
    }

    /** The text, composed where possible, with a replacement for each character without a glyph. */
    String visible(String text) {
        StringBuilder visible = new StringBuilder();
        int before = 0;
        for (int point :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            visible.appendCodePoint(isShown(point, before) ? point : replacement);
            before = point;
        }
        return visible.toString();
    }

    /** Whether the character belongs to the letter before it. */
    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private boolean isShown(int point, int before) {
        return isLeftOut(point) ? isOfScripts(before) && face.scripts().shows(point) : isOfFonts(point);
    }

    private boolean isOfFonts(int point) {
        return face.roman().charExists(point) || face.scripts().shows(point);
    }

    private boolean isOfScripts(int point) {
        return !face.roman().charExists(point) && face.scripts().shows(point);
    }

    // why: the PDF library leaves these out of paragraphs in tables, whatever the font has. Scripts that are shaped
    // need them: they join letters and part them.
    private static boolean isLeftOut(int point) {
        return point >= 0x200B && point <= 0x200F;
    }
}
