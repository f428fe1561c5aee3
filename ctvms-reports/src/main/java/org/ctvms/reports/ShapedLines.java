package org.ctvms.reports;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** Lets paragraphs have lines the PDF library could not shape: each is drawn, and placed like a picture. */
final class ShapedLines {
    // why: letters reach beyond their line, and would be cut there. Above, they must not need more than the leading.
    private static final float ABOVE = 1.3f;
    private static final float BELOW = 0.9f;
    private static final float BESIDE = 0.5f;

    private final PdfWriter writer;
    private final Pen pen;
    private final float size;

    ShapedLines(PdfWriter writer, Pen pen, float size) {
        this.writer = writer;
        this.pen = pen;
        this.size = size;
    }

    Phrase phrase(String text, Font font, float room) {
        Phrase phrase = new Phrase("", font);
        List<String> lines = pen.lines(text, room - 2 * BESIDE * size);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                phrase.add(new Chunk("\n", font));
            }
            phrase.add(drawn(lines.get(line)));
        }
        return phrase;
    }

    private Chunk drawn(String line) {
        float below = BELOW * size;
        float beside = BESIDE * size;
        PdfTemplate drawing = PdfTemplate.createTemplate(writer, pen.width(line) + 2 * beside, ABOVE * size + below);
        pen.write(drawing, Element.ALIGN_LEFT, line, beside, below);
        return new Chunk(Image.getInstance(drawing), -beside, -below);
    }
}
