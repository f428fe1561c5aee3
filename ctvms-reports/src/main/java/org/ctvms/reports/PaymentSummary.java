package org.ctvms.reports;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import org.ctvms.core.invoice.Invoice;

/** How it was paid, what was paid, and what is still due. */
final class PaymentSummary {
    private final Writing writing;
    private final Labels labels;
    private final MoneyFormat money;

    PaymentSummary(Writing writing, Labels labels, MoneyFormat money) {
        this.writing = writing;
        this.labels = labels;
        this.money = money;
    }

    PdfPTable of(Invoice invoice) {
        PdfPTable table = Cells.table(6, 7);
        table.addCell(payment(invoice));
        table.addCell(amounts(invoice));
        table.setKeepTogether(true);
        table.setSpacingAfter(26);
        return table;
    }

    private PdfPCell payment(Invoice invoice) {
        PdfPCell cell = Cells.left(fact("mode", labels.text(invoice.mode().name())));
        invoice.reference().ifPresent(reference -> cell.addElement(fact("reference", reference)));
        cell.setPaddingLeft(6);
        cell.setPaddingRight(18);
        return cell;
    }

    private PdfPCell amounts(Invoice invoice) {
        PdfPTable amounts = Cells.table(2, 3);
        amounts.addCell(amount(Cells.left(writing.total(labels.text("total-paid")))));
        amounts.addCell(amount(Cells.right(writing.total(money.format(invoice.amount())))));
        amounts.addCell(amount(Cells.left(writing.plain(labels.text("due-left")))));
        amounts.addCell(amount(Cells.right(writing.plain(money.format(invoice.dueLeft())))));
        PdfPCell cell = Cells.left();
        cell.addElement(amounts);
        return cell;
    }

    private Paragraph fact(String label, String value) {
        return writing.plain(labels.text(label) + ": " + value);
    }

    private static PdfPCell amount(PdfPCell cell) {
        cell.setPaddingRight(6);
        cell.setPaddingBottom(3);
        return cell;
    }
}
