package org.ctvms.reports;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.money.MoneyFormat;

/** The months paid for; its head is repeated on every page. */
final class MonthsTable {
    private static final Color HEAD = new Color(0xE8EFF5);
    private static final Color LINE = new Color(0xCBD5DF);

    private final Writing writing;
    private final Labels labels;
    private final MoneyFormat money;

    MonthsTable(Writing writing, Labels labels, MoneyFormat money) {
        this.writing = writing;
        this.labels = labels;
        this.money = money;
    }

    PdfPTable of(Invoice invoice) {
        PdfPTable table = Cells.table(4, 4, 5);
        table.addCell(head(Cells.left(writing.heading(labels.text("month")))));
        table.addCell(head(Cells.left(writing.heading(labels.text("payment")))));
        table.addCell(head(Cells.right(writing.heading(labels.text("amount")))));
        table.setHeaderRows(1);
        invoice.allocations().forEach(allocation -> row(table, allocation));
        table.setSpacingAfter(14);
        return table;
    }

    private void row(PdfPTable table, Allocation allocation) {
        String payment = labels.text(allocation.settles() ? "settled" : "part-payment");
        table.addCell(ruled(Cells.left(writing.plain(labels.month(allocation.month())))));
        table.addCell(ruled(Cells.left(writing.plain(payment))));
        table.addCell(ruled(Cells.right(writing.plain(money.format(allocation.amount())))));
    }

    private static PdfPCell head(PdfPCell cell) {
        PdfPCell head = ruled(cell);
        head.setBackgroundColor(HEAD);
        return head;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(LINE);
        cell.setPadding(6);
        cell.setPaddingTop(3);
        return cell;
    }
}
