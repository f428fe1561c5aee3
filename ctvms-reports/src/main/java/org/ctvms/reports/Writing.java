package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** The kinds of writing on a document; whatever is written shows every character. */
final class Writing {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x5F6B7A);
    static final Color ACCENT = new Color(0x14507A);

    private static final float LEADING = 1.35f;
    private static final float NARROWEST = 140;

    private final Fonts fonts;
    private final PdfWriter writer;
    private final float room;

    Writing(Fonts fonts, PdfWriter writer) {
        this(fonts, writer, NARROWEST);
    }

    private Writing(Fonts fonts, PdfWriter writer, float room) {
        this.fonts = fonts;
        this.writer = writer;
        this.room = room;
    }

    /** The same for a column of that many points: texts that are shaped wrap there. */
    Writing within(float points) {
        return new Writing(fonts, writer, points);
    }

    Paragraph plain(String text) {
        return small(text, 9.5f, INK);
    }

    Paragraph quiet(String text) {
        return small(text, 8.5f, QUIET);
    }

    /** Small, and on the line of the plain writing it stands beside. */
    Paragraph label(String text) {
        Paragraph label = quiet(text);
        label.setLeading(plain("").getLeading());
        return label;
    }

    Paragraph strong(String text) {
        return large(text, 9.5f, INK);
    }

    Paragraph heading(String text) {
        return large(text, 8.5f, ACCENT);
    }

    Paragraph name(String text) {
        return large(text, 14, INK);
    }

    Paragraph title(String text) {
        return large(text, 22, ACCENT);
    }

    Paragraph total(String text) {
        return large(text, 12, INK);
    }

    private Paragraph small(String text, float size, Color color) {
        return paragraph(phrase(fonts.regular, text, size, color), size);
    }

    private Paragraph large(String text, float size, Color color) {
        return paragraph(phrase(fonts.bold, text, size, color), size);
    }

    private Phrase phrase(Face face, String text, float size, Color color) {
        String visible = new Glyphs(face).visible(text);
        Font font = new Font(face.roman(), size, Font.NORMAL, color);
        return face.isPlain(visible)
                ? new Phrase(visible, font)
                : new ShapedLines(writer, new Pen(face, size, color), size).phrase(visible, font, room);
    }

    private static Paragraph paragraph(Phrase phrase, float size) {
        Paragraph paragraph = new Paragraph(size * LEADING, "", phrase.getFont());
        paragraph.addAll(phrase);
        paragraph.setAlignment(Element.ALIGN_LEFT);
        return paragraph;
    }
}
