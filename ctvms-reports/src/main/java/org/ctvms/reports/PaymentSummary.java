package org.ctvms.reports;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.money.MoneyFormat;

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
        PdfPTable table = Cells.table(1, 1);
        table.addCell(payment(invoice));
        table.addCell(amounts(invoice));
        table.setKeepTogether(true);
        table.setSpacingAfter(26);
        return table;
    }

    private PdfPCell payment(Invoice invoice) {
        Facts facts = new Facts(writing, labels)
                .add("mode", labels.text(invoice.mode().name()));
        invoice.reference().ifPresent(reference -> facts.add("reference", reference));
        PdfPCell cell = Cells.left();
        cell.addElement(facts.table());
        cell.setPaddingLeft(6);
        cell.setPaddingRight(18);
        return cell;
    }

    private PdfPCell amounts(Invoice invoice) {
        PdfPTable amounts = Cells.table(2, 3);
        row(amounts, writing.total(labels.text("total-paid")), writing.total(money.format(invoice.amount())));
        row(amounts, due(invoice, labels.text("due-left")), due(invoice, money.format(invoice.dueLeft())));
        PdfPCell cell = Cells.left();
        cell.addElement(amounts);
        return cell;
    }

    private Paragraph due(Invoice invoice, String text) {
        return invoice.dueLeft().isZero() ? writing.plain(text) : writing.strong(text);
    }

    private static void row(PdfPTable amounts, Paragraph label, Paragraph amount) {
        amounts.addCell(spaced(Cells.left(label)));
        amounts.addCell(spaced(Cells.right(amount)));
    }

    private static PdfPCell spaced(PdfPCell cell) {
        cell.setPaddingRight(6);
        cell.setPaddingBottom(3);
        return cell;
    }
}
