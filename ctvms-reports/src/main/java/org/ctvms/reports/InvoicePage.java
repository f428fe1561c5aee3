package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.MoneyFormat;

/** Lays one invoice out on A4, on as many pages as it takes. */
final class InvoicePage {
    private static final float SIDE = 52;
    private static final float TOP = 48;
    private static final float BOTTOM = 60;

    private final Invoice invoice;
    private final Language language;
    private final Labels labels;
    private final MoneyFormat money;
    private final Fonts fonts;
    private final Emblem emblem;

    InvoicePage(Invoice invoice, Language language, FontFiles files, Emblem emblem) throws IOException {
        this.invoice = invoice;
        this.emblem = emblem;
        this.language = language;
        this.labels = Labels.ofInvoices(language);
        this.money = new MoneyFormat(invoice.currency(), language.locale());
        this.fonts = new Fonts(files, invoice.number().value());
    }

    void write(OutputStream out) throws IOException {
        String name = labels.text("document", invoice.number());
        try (Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            // why: the plain cross-reference is written in digits of the default locale; this one is binary.
            writer.setFullCompression();
            Writing writing = new Writing(fonts, writer);
            writer.setPageEvent(new PageNumbers(writing, labels, name));
            document.open();
            Identity.of(invoice, language).writeTo(writer, name);
            content(document, writing);
        }
    }

    private void content(Document document, Writing writing) throws IOException {
        document.add(new Letterhead(writing, labels, emblem).of(invoice));
        document.add(new Parties(writing, labels).of(invoice));
        document.add(new MonthsTable(writing, labels, money).of(invoice));
        document.add(new PaymentSummary(writing, labels, money).of(invoice));
        Writing wide = writing.within(document.right() - document.left());
        invoice.operator().footerNotes().lines().map(wide::quiet).forEach(document::add);
    }
}
