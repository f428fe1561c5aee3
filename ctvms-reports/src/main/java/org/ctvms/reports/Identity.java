package org.ctvms.reports;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportHeader;

/** What a PDF says of itself: only what follows from its content, so that it is the same whenever it is made. */
final class Identity {
    private static final DateTimeFormatter MADE_AT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final String author;
    private final Language language;
    private final String created;
    private final byte[] id;

    private Identity(String author, Language language, String created, byte[] id) {
        this.author = author;
        this.language = language;
        this.created = created;
        this.id = id;
    }

    static Identity of(Invoice invoice, Language language) {
        String issuedOn = invoice.issuedOn().format(DateTimeFormatter.BASIC_ISO_DATE);
        byte[] id = id(invoice.number().value(), invoice.issuedOn().toEpochDay());
        return new Identity(invoice.operator().name(), language, "D:" + issuedOn + "000000Z", id);
    }

    static Identity of(ReportHeader header, Language language) {
        String madeAt = MADE_AT.format(header.madeAt().atZone(ZoneOffset.UTC));
        byte[] id =
                id(header.madeAt().getEpochSecond(), header.query().toString().hashCode());
        return new Identity(header.operatorName(), language, "D:" + madeAt + "Z", id);
    }

    void writeTo(PdfWriter writer, String title) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(author, PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString(created));
        // why: the library takes the file's id from here; else it makes one of the time of day.
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private static byte[] id(long first, long second) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(first)
                .putLong(second)
                .array();
    }
}
