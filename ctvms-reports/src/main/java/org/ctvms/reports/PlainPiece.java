package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;

/** A part of a line whose letters stand one after the other. */
record PlainPiece(String text, BaseFont font) implements Piece {
    @Override
    public float width(float size) {
        return font.getWidthPoint(text, size);
    }

    @Override
    public void write(PdfContentByte canvas, float size, float x, float baseline) {
        canvas.setFontAndSize(font, size);
        canvas.showTextAligned(Element.ALIGN_LEFT, text, x, baseline, 0);
    }
}
