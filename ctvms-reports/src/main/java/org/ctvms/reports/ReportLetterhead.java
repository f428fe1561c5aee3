package org.ctvms.reports;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.report.ReportTotals;

/** What stands above the rows of a report, and what stands below them. */
final class ReportLetterhead {
    private static final float OPERATOR = 365;
    private static final float LOGO_WIDTH = 120;
    private static final float LOGO_HEIGHT = 30;

    private final Writing writing;
    private final Labels labels;
    private final MoneyFormat money;

    ReportLetterhead(Writing writing, Labels labels, MoneyFormat money) {
        this.writing = writing;
        this.labels = labels;
        this.money = money;
    }

    PdfPTable above(String operator, ReportTitle title, Emblem emblem) throws IOException {
        Writing column = writing.within(OPERATOR);
        Paragraph name = column.name(operator);
        name.setSpacingAfter(3);
        PdfPCell left = Cells.left();
        emblem.into(left, LOGO_WIDTH, LOGO_HEIGHT);
        left.addElement(name);
        left.addElement(column.quiet(title.made()));
        left.setPaddingRight(18);
        Paragraph heading = writing.name(title.name());
        heading.setSpacingAfter(3);
        PdfPTable table = Cells.table(1, 1);
        table.addCell(spaced(left));
        table.addCell(spaced(Cells.right(heading, writing.strong(title.scope()))));
        return table;
    }

    PdfPTable below(ReportTotals totals) {
        PdfPTable table = Cells.table(2, 2, 3, 3, 3);
        table.addCell(ruled(Cells.left(writing.total(labels.text("total")))));
        table.addCell(fact("charges", money.whole(totals.rows())));
        table.addCell(fact("charged", money.format(totals.charged())));
        table.addCell(fact("paid", money.format(totals.paid())));
        table.addCell(fact("open", money.format(totals.open())));
        return table;
    }

    private PdfPCell fact(String label, String value) {
        return ruled(Cells.right(writing.quiet(labels.text(label)), writing.strong(value)));
    }

    private static PdfPCell spaced(PdfPCell cell) {
        cell.setPaddingBottom(12);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(1.2f);
        cell.setBorderColor(Writing.ACCENT);
        cell.setPaddingTop(4);
        cell.setPaddingLeft(3);
        cell.setPaddingRight(3);
        return cell;
    }
}
