package org.ctvms.reports;

import com.lowagie.text.pdf.PdfContentByte;

/** A part of a line, in one font and one direction. */
sealed interface Piece permits PlainPiece, ShapedPiece {
    /** How wide it is, in points. */
    float width(float size);

    /** Writes it within a text that has begun. */
    void write(PdfContentByte canvas, float size, float x, float baseline);
}
