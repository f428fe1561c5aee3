package org.ctvms.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.ctvms.core.document.Documents;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.mail.Language;

/** Makes documents as PDF on A4, with embedded fonts. The same invoice gives the same bytes. Thread-safe. */
public final class PdfDocuments implements Documents {
    private static final float MARGIN = 48;

    private final Typeface type = new Typeface();

    @Override
    public void writeInvoice(Invoice invoice, Language language, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wording wording = new Wording(language);
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageNumbers(wording, type));
        document.addTitle(wording.of("INVOICE") + " " + invoice.number());
        document.addAuthor(invoice.operator().name());
        document.setDocumentLanguage(language.locale().toLanguageTag());
        document.open();
        date(writer, invoice);
        new InvoicePage(invoice, wording, new MoneyFormat(invoice.currency(), language), type).writeTo(document);
        document.close();
        out.write(StableBytes.of(bytes.toByteArray()));
    }

    /** Dates and names the file by the invoice, not by the moment it is made. */
    private static void date(PdfWriter writer, Invoice invoice) {
        String issued = invoice.issuedOn().format(DateTimeFormatter.BASIC_ISO_DATE);
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.CREATIONDATE, new PdfString("D:" + issued + "000000Z"));
        information.put(PdfName.MODDATE, new PdfString("D:" + issued + "000000Z"));
        String id = UUID.nameUUIDFromBytes(("invoice " + invoice.number() + " " + issued).getBytes(UTF_8))
                .toString()
                .replace("-", "");
        information.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    }
}
