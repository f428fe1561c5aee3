package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import java.awt.Color;

/** The kinds of writing on a document; whatever is written shows every character. */
final class Writing {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x5F6B7A);
    static final Color ACCENT = new Color(0x14507A);

    private static final float LEADING = 1.35f;

    private final Fonts fonts;
    private final Glyphs regular;
    private final Glyphs bold;

    Writing(Fonts fonts) {
        this.fonts = fonts;
        this.regular = new Glyphs(fonts.regular);
        this.bold = new Glyphs(fonts.bold);
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
        return paragraph(new Phrase(regular.visible(text), new Font(fonts.regular, size, Font.NORMAL, color)), size);
    }

    private Paragraph large(String text, float size, Color color) {
        return paragraph(new Phrase(bold.visible(text), new Font(fonts.bold, size, Font.NORMAL, color)), size);
    }

    private static Paragraph paragraph(Phrase phrase, float size) {
        Paragraph paragraph = new Paragraph(size * LEADING, "", phrase.getFont());
        paragraph.addAll(phrase);
        paragraph.setAlignment(Element.ALIGN_LEFT);
        return paragraph;
    }
}
