package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** The page that is being filled from its top down; in points. */
final class Paper {
    private final Document document;
    private final PdfWriter writer;
    private float y;

    Paper(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        this.y = document.top();
    }

    float left() {
        return document.left();
    }

    float right() {
        return document.right();
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /** Where the next thing begins. */
    float y() {
        return y;
    }

    boolean hasRoom(float height) {
        return y - height >= document.bottom();
    }

    /** Takes the room, and tells where it ends. */
    float down(float height) {
        y -= height;
        return y;
    }

    /** Goes on at the top of a new page. */
    void turn() {
        document.newPage();
        // why: the library forgets a page on which it sees no paragraph.
        writer.setPageEmpty(false);
        y = document.top();
    }

    /** Puts the block on this page, or on the next one if it has no room here. */
    void put(PdfPTable block) {
        block.setTotalWidth(right() - left());
        if (!hasRoom(block.getTotalHeight())) {
            turn();
        }
        y = block.writeSelectedRows(0, -1, left(), y, canvas());
    }
}
