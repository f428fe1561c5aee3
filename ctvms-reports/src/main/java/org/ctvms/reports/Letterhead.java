package org.ctvms.reports;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.invoice.Invoice;

/** Who issued the invoice, its number and its date. */
final class Letterhead {
    // why: puts the large title on the line of the operator's name
    private static final float TITLE_LEADING = 21;
    private static final float OPERATOR = 270;
    private static final float LOGO_WIDTH = 180;
    private static final float LOGO_HEIGHT = 48;

    private final Writing writing;
    private final Labels labels;
    private final Emblem emblem;

    Letterhead(Writing writing, Labels labels, Emblem emblem) {
        this.emblem = emblem;
        this.writing = writing;
        this.labels = labels;
    }

    PdfPTable of(Invoice invoice) throws IOException {
        PdfPTable table = Cells.table(3, 2);
        table.addCell(ruled(operator(invoice)));
        table.addCell(ruled(number(invoice)));
        table.setSpacingAfter(22);
        return table;
    }

    private PdfPCell operator(Invoice invoice) throws IOException {
        List<Paragraph> lines = new ArrayList<>();
        Writing column = writing.within(OPERATOR);
        Paragraph name = column.name(invoice.operator().name());
        name.setSpacingAfter(4);
        lines.add(name);
        invoice.operator().address().lines().map(column::quiet).forEach(lines::add);
        PdfPCell cell = Cells.left();
        emblem.into(cell, LOGO_WIDTH, LOGO_HEIGHT);
        lines.forEach(cell::addElement);
        cell.setPaddingRight(18);
        return cell;
    }

    private PdfPCell number(Invoice invoice) {
        Paragraph title = writing.title(labels.text("title"));
        title.setLeading(TITLE_LEADING);
        title.setSpacingAfter(4);
        return Cells.right(
                title,
                writing.strong(labels.text("number") + " " + invoice.number()),
                writing.plain(labels.date(invoice.issuedOn())));
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(1.2f);
        cell.setBorderColor(Writing.ACCENT);
        cell.setPaddingBottom(14);
        return cell;
    }
}
