package org.ctvms.reports;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The Roboto typeface, embedded. What it has no glyph for is shown as a box or a question mark, never dropped. */
final class Typeface {
    private static final Color INK = new Color(0x1F2937);
    private static final Color FAINT = new Color(0x6B7280);
    private static final int[] BOXES = {0x25A1, 0xFFFD, '?'};

    private final BaseFont regular = load("Roboto-Regular.ttf");
    private final BaseFont bold = load("Roboto-Bold.ttf");

    private static BaseFont load(String name) {
        String path = "/com/formdev/flatlaf/fonts/roboto/" + name;
        try (InputStream file = Typeface.class.getResourceAsStream(path)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " can't be read", e);
        }
    }

    Phrase text(String text, float size) {
        return phrase(text, new Font(regular, size, Font.UNDEFINED, INK));
    }

    Phrase faint(String text, float size) {
        return phrase(text, new Font(regular, size, Font.UNDEFINED, FAINT));
    }

    Phrase strong(String text, float size) {
        return phrase(text, new Font(bold, size, Font.UNDEFINED, INK));
    }

    Phrase strong(String text, float size, Color color) {
        return phrase(text, new Font(bold, size, Font.UNDEFINED, color));
    }

    BaseFont regular() {
        return regular;
    }

    private Phrase phrase(String text, Font font) {
        // why: as one chunk that may break anywhere, so that a word wider than its column wraps
        return new Phrase(font.getSize() * 1.35f, new Chunk(printable(text, font.getBaseFont()), font));
    }

    String printable(String text, BaseFont font) {
        return text.codePoints()
                .map(point -> hasGlyph(font, point) ? point : box(font))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean hasGlyph(BaseFont font, int point) {
        return point == '\n' || point == ' ' || font.charExists(point);
    }

    private static int box(BaseFont font) {
        for (int box : BOXES) {
            if (font.charExists(box)) {
                return box;
            }
        }
        return '?';
    }
}
