package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Writes single lines in one font, size and colour; whatever is written shows every character. */
final class Pen {
    private final BaseFont font;
    private final Glyphs glyphs;
    private final float size;
    private final Color color;

    Pen(BaseFont font, float size, Color color) {
        this.font = font;
        this.glyphs = new Glyphs(font);
        this.size = size;
        this.color = color;
    }

    /** How wide the text is, in points. */
    float width(String text) {
        return font.getWidthPoint(glyphs.visible(text), size);
    }

    /** The text in lines of at most that many points, parted between words where that is possible. */
    List<String> lines(String text, float width) {
        String rest = glyphs.visible(text);
        List<String> lines = new ArrayList<>(1);
        while (font.getWidthPoint(rest, size) > width) {
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
        canvas.setFontAndSize(font, size);
        canvas.setColorFill(color);
        canvas.showTextAligned(alignment, text, x, baseline, 0);
        canvas.endText();
    }

    private int end(String text, float width) {
        int longest = longest(text, width);
        int space = text.lastIndexOf(' ', longest);
        return space > 0 ? space : longest;
    }

    /** How many characters have room; at least one. */
    private int longest(String text, float width) {
        int end = text.offsetByCodePoints(0, 1);
        float used = font.getWidthPoint(text.codePointAt(0), size);
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += font.getWidthPoint(point, size);
            if (used > width) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
