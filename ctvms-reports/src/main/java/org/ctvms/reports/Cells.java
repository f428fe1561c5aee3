package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Tables without lines, and cells whose paragraphs wrap and never are cut. */
final class Cells {
    private Cells() {}

    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        return table;
    }

    static PdfPCell left(Paragraph... paragraphs) {
        return cell(List.of(paragraphs));
    }

    static PdfPCell left(List<Paragraph> paragraphs) {
        return cell(paragraphs);
    }

    static PdfPCell right(Paragraph... paragraphs) {
        List.of(paragraphs).forEach(paragraph -> paragraph.setAlignment(Element.ALIGN_RIGHT));
        return cell(List.of(paragraphs));
    }

    private static PdfPCell cell(List<Paragraph> paragraphs) {
        PdfPCell cell = new PdfPCell();
        paragraphs.forEach(cell::addElement);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
