package org.ctvms.reports;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Facts below each other, each with its label. */
final class Facts {
    private final PdfPTable table = Cells.table(2, 4);
    private final Writing writing;
    private final Labels labels;

    Facts(Writing writing, Labels labels) {
        this.writing = writing;
        this.labels = labels;
    }

    Facts add(String label, String value) {
        PdfPCell name = Cells.left(writing.label(labels.text(label)));
        name.setPaddingRight(6);
        table.addCell(name);
        table.addCell(Cells.left(writing.plain(value)));
        return this;
    }

    PdfPTable table() {
        return table;
    }
}
