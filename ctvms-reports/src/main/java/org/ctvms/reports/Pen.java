package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes single lines in one face, size and colour; whatever is written shows every character. */
final class Pen {
    private final Face face;
    private final Glyphs glyphs;
    private final float size;
    private final Color color;

    Pen(Face face, float size, Color color) {
        this.face = face;
        this.glyphs = new Glyphs(face);
        this.size = size;
        this.color = color;
    }

    /** How wide the text is, in points. */
    float width(String text) {
        return face.width(glyphs.visible(text), size);
    }

    /** The text in lines of at most that many points, parted between words where that is possible. */
    List<String> lines(String text, float width) {
        String rest = glyphs.visible(text);
        List<String> lines = new ArrayList<>(1);
        while (face.width(rest, size) > width) {
            int end = end(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Writes the text as it is, with its alignment's edge at x. */
    void write(PdfContentByte canvas, int alignment, String text, float x, float baseline) {
        canvas.beginText();
        canvas.setColorFill(color);
        if (face.isPlain(text)) {
            canvas.setFontAndSize(face.roman(), size);
            canvas.showTextAligned(alignment, text, x, baseline, 0);
        } else {
            canvas.setColorStroke(color);
            write(canvas, Pieces.of(text, face), x - before(alignment, text), baseline);
        }
        canvas.endText();
    }

    private void write(PdfContentByte canvas, List<Piece> pieces, float left, float baseline) {
        float x = left;
        for (Piece piece : pieces) {
            piece.write(canvas, size, x, baseline);
            x += piece.width(size);
        }
    }

    private float before(int alignment, String text) {
        return alignment == Element.ALIGN_RIGHT ? face.width(text, size) : 0;
    }

    private int end(String text, float width) {
        int longest = face.isPlain(text) ? longest(text, width) : longestShaped(text, width);
        int space = text.lastIndexOf(' ', longest);
        return space > 0 ? space : longest;
    }

    /** How many characters have room; at least one. */
    private int longest(String text, float width) {
        int end = text.offsetByCodePoints(0, 1);
        float used = face.roman().getWidthPoint(text.codePointAt(0), size);
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += face.roman().getWidthPoint(point, size);
            if (used > width) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** How many characters have room, parted only between letters with all their marks; at least one letter. */
    private int longestShaped(String text, float width) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (face.width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
