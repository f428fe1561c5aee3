package org.ctvms.reports;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.ByteBuffer;
import java.time.format.DateTimeFormatter;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.mail.Language;

/** What a PDF says of itself: only what follows from the invoice, so that it is the same whenever it is made. */
final class Identity {
    private final Invoice invoice;
    private final Language language;

    Identity(Invoice invoice, Language language) {
        this.invoice = invoice;
        this.language = language;
    }

    void writeTo(PdfWriter writer, String title) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(invoice.operator().name(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString(created()));
        // why: the library takes the file's id from here; else it makes one of the time of day.
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id(), id()));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private String created() {
        return "D:" + invoice.issuedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }

    private byte[] id() {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(invoice.number().value())
                .putLong(invoice.issuedOn().toEpochDay())
                .array();
    }
}
