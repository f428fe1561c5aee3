package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/** A run of a script whose letters join, stack or change places. */
record ShapedPiece(String text, GlyphVector glyphs, BaseFont font, boolean bold, boolean rightToLeft) implements Piece {
    private static final int NO_GLYPH = 0xFFFE;
    private static final float STROKE = 0.025f;

    static ShapedPiece of(String text, Face face, boolean rightToLeft) {
        Scripts scripts = face.scripts();
        return new ShapedPiece(text, scripts.shape(text, rightToLeft), scripts.embedded(), face.bold(), rightToLeft);
    }

    @Override
    public float width(float size) {
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * size / ScriptFont.UNITS;
    }

    @Override
    public void write(PdfContentByte canvas, float size, float x, float baseline) {
        canvas.setFontAndSize(font, size);
        embolden(canvas, size);
        for (int from = 0; from < glyphs.getNumGlyphs(); from = to(from)) {
            canvas.beginMarkedContentSequence(PdfName.SPAN, span(read(from)), true);
            write(canvas, from, size / ScriptFont.UNITS, x, baseline);
            canvas.endMarkedContentSequence();
        }
        canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }

    private void write(PdfContentByte canvas, int from, float scale, float x, float baseline) {
        for (int glyph = from; glyph < to(from); glyph++) {
            if (glyphs.getGlyphCode(glyph) < NO_GLYPH) {
                Point2D at = glyphs.getGlyphPosition(glyph);
                canvas.setTextMatrix(x + (float) at.getX() * scale, baseline - (float) at.getY() * scale);
                canvas.showText(glyphs, glyph, glyph + 1);
            }
        }
    }

    private void embolden(PdfContentByte canvas, float size) {
        if (bold) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            canvas.setLineWidth(size * STROKE);
        }
    }

    /** Where the glyphs end that are read together: all, or those of a letter with its marks from right to left. */
    private int to(int from) {
        int to = rightToLeft ? from + 1 : glyphs.getNumGlyphs();
        while (to < glyphs.getNumGlyphs() && belongs(to, to - 1)) {
            to++;
        }
        return to;
    }

    // why: from right to left, a mark stands before its letter.
    private boolean belongs(int glyph, int before) {
        int letter = glyphs.getGlyphCharIndex(before);
        return glyphs.getGlyphCharIndex(glyph) == letter || Glyphs.isMark(text.codePointAt(letter));
    }

    // why: neither a ligature nor letters that changed places say what was written; this is for search and copy.
    // Readers turn round what runs from right to left, so it is said letter by letter there, as it stands.
    private String read(int from) {
        if (!rightToLeft) {
            return text;
        }
        int end = from == 0 ? text.length() : glyphs.getGlyphCharIndex(from - 1);
        return text.substring(glyphs.getGlyphCharIndex(to(from) - 1), end);
    }

    private static PdfDictionary span(String read) {
        PdfDictionary span = new PdfDictionary();
        // why: a bracket that was turned round is read as it is drawn.
        if (!Character.isMirrored(read.codePointAt(0))) {
            span.put(PdfName.ACTUALTEXT, new PdfString(read, PdfObject.TEXT_UNICODE));
        }
        return span;
    }
}
