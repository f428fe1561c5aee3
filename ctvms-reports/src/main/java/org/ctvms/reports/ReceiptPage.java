package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.draw.LineSeparator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.MoneyFormat;

/** Lays one receipt out on a roll: a page as wide as the paper and as long as the receipt. */
final class ReceiptPage {
    private static final float EDGE = 12;
    private static final float LONGEST = 8_000;
    private static final float LOGO_HEIGHT = 40;

    private final Invoice invoice;
    private final Language language;
    private final PaperRoll roll;
    private final FontFiles files;
    private final Emblem emblem;
    private final Labels labels;
    private final MoneyFormat money;

    ReceiptPage(Invoice invoice, Language language, PaperRoll roll, FontFiles files, Emblem emblem) {
        this.invoice = invoice;
        this.language = language;
        this.roll = roll;
        this.files = files;
        this.emblem = emblem;
        this.labels = Labels.ofInvoices(language);
        this.money = new MoneyFormat(invoice.currency(), language.locale());
    }

    /** Writes it twice: how long it is shows only once it is laid out. */
    void write(OutputStream out) throws IOException {
        write(write(LONGEST, OutputStream.nullOutputStream()), out);
    }

    private float write(float height, OutputStream out) throws IOException {
        float side = (roll.width() - roll.printed()) / 2;
        try (Document document = new Document(new Rectangle(roll.width(), height), side, side, EDGE, EDGE)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setFullCompression();
            document.open();
            Identity.of(invoice, language).writeTo(writer, labels.text("receipt-document", invoice.number()));
            content(document, new Writing(new Fonts(files, invoice.number().value()), writer).within(roll.printed()));
            return height - writer.getVerticalPosition(true) + 2 * EDGE;
        }
    }

    private void content(Document document, Writing writing) throws IOException {
        head(document, writing);
        document.add(line());
        document.add(facts(writing));
        document.add(line());
        document.add(months(writing));
        document.add(line());
        document.add(totals(writing));
        invoice.operator()
                .footerNotes()
                .lines()
                .map(writing::quiet)
                .map(ReceiptPage::centred)
                .forEach(document::add);
    }

    private void head(Document document, Writing writing) throws IOException {
        Optional<Image> logo = emblem.within(roll.printed(), LOGO_HEIGHT);
        logo.ifPresent(image -> {
            image.setAlignment(Element.ALIGN_CENTER);
            document.add(image);
        });
        document.add(centred(writing.total(invoice.operator().name())));
        invoice.operator()
                .address()
                .lines()
                .map(writing::quiet)
                .map(ReceiptPage::centred)
                .forEach(document::add);
        Paragraph title = centred(writing.strong(labels.text("receipt")));
        title.setSpacingBefore(4);
        document.add(title);
    }

    private static Paragraph centred(Paragraph paragraph) {
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static Paragraph line() {
        Paragraph line = new Paragraph(6);
        line.add(new LineSeparator(0.6f, 100, Writing.INK, Element.ALIGN_CENTER, -1));
        line.setSpacingAfter(4);
        return line;
    }

    private PdfPTable facts(Writing writing) {
        PdfPTable table = Cells.table(2, 3);
        fact(table, writing, "number", invoice.number().toString());
        fact(table, writing, "date", labels.date(invoice.issuedOn()));
        fact(table, writing, "customer", invoice.customerName());
        fact(table, writing, "crf", invoice.crf().toString());
        fact(table, writing, "plan", invoice.planName());
        fact(table, writing, "device", invoice.deviceId());
        fact(table, writing, "mode", labels.text(invoice.mode().name()));
        invoice.reference().ifPresent(reference -> fact(table, writing, "reference", reference));
        return table;
    }

    private void fact(PdfPTable table, Writing writing, String label, String value) {
        row(table, Cells.left(writing.label(labels.text(label))), Cells.left(writing.plain(value)));
    }

    // why: an amount of ten digits must not break on the narrower paper
    private PdfPTable months(Writing writing) {
        PdfPTable table = Cells.table(10, 11);
        invoice.allocations()
                .forEach(allocation -> row(
                        table,
                        Cells.left(writing.plain(month(allocation))),
                        Cells.right(writing.plain(money.format(allocation.amount())))));
        return table;
    }

    private String month(Allocation allocation) {
        String month = labels.month(allocation.month());
        return allocation.settles() ? month : month + " (" + labels.text("part-payment") + ")";
    }

    private PdfPTable totals(Writing writing) {
        PdfPTable table = Cells.table(2, 3);
        table.addCell(wide(Cells.left(writing.strong(labels.text("total-paid")))));
        table.addCell(wide(Cells.right(writing.total(money.format(invoice.amount())))));
        total(table, writing, "due-left", money.format(invoice.dueLeft()));
        total(table, writing, "expires-on", labels.date(invoice.expiresOn()));
        table.setSpacingAfter(6);
        return table;
    }

    private static PdfPCell wide(PdfPCell cell) {
        cell.setColspan(2);
        return cell;
    }

    private void total(PdfPTable table, Writing writing, String label, String value) {
        row(table, Cells.left(writing.plain(labels.text(label))), Cells.right(writing.plain(value)));
    }

    private static void row(PdfPTable table, PdfPCell left, PdfPCell right) {
        left.setPaddingRight(4);
        table.addCell(left);
        table.addCell(right);
    }
}
