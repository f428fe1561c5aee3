package org.ctvms.reports;

import com.lowagie.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.ctvms.core.document.Documents;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.LibraryVersion;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportHeader;

/**
 * Makes invoices and reports as PDF on A4, with their fonts inside, and reports as XLSX. The same invoice gives the
 * same bytes at any time, in any default locale and time zone. In a PDF, a character the font lacks shows as a
 * replacement. The rows of an XLSX wait in a temporary file. Thread-safe.
 */
public final class OfficeDocuments implements Documents {
    private final FontFiles fonts;
    private final Emblem emblem;

    /**
     * Reads the fonts.
     *
     * @throws org.ctvms.core.refusal.InvalidSettingsException if a library on the class path is too old
     * @throws java.io.UncheckedIOException if the fonts are missing in the jar
     */
    public OfficeDocuments() {
        LibraryVersion.demand("openpdf", Optional.of(Document.getVersion()), "2.0.0");
        LibraryVersion.demand("commons-compress", ZipArchiveOutputStream.class, "1.26.2");
        LibraryVersion.demand("poi", Workbook.class, "5.5.0");
        this.fonts = FontFiles.load();
        this.emblem = Emblem.NONE;
    }

    private OfficeDocuments(FontFiles fonts, Emblem emblem) {
        this.fonts = fonts;
        this.emblem = emblem;
    }

    /**
     * The same with a logo above the operator's name. It is that of the day on which a document is made.
     *
     * @param picture a PNG or JPEG; one larger than its place is made smaller
     * @throws org.ctvms.core.refusal.InvalidInputException if it is neither
     */
    public OfficeDocuments withLogo(byte[] picture) {
        return new OfficeDocuments(fonts, Emblem.of(Check.given("logo", picture)));
    }

    /** Writes the receipt of the invoice's payment as a PDF of one page, for a receipt printer; leaves the stream open. */
    public void writeReceipt(Invoice invoice, Language language, PaperRoll roll, OutputStream out) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new ReceiptPage(invoice, language, roll, fonts, emblem).write(pdf);
        pdf.writeTo(out);
    }

    @Override
    public void writeInvoice(Invoice invoice, Language language, OutputStream out) throws IOException {
        // why: the PDF library wraps and swallows failures of a stream, and would leave half a document behind.
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new InvoicePage(invoice, language, fonts, emblem).write(pdf);
        pdf.writeTo(out);
    }

    @Override
    public ReportDocument begin(ReportFormat format, ReportHeader header, Language language, OutputStream out)
            throws IOException {
        Outlet outlet = new Outlet(out);
        return switch (format) {
            case PDF -> new OpenReport(new PdfReport(header, language, fonts, emblem, outlet), outlet);
            case XLSX ->
                new OpenReport(new XlsxReport(header, language, outlet, XlsxReport.CHARGES_OF_A_SHEET), outlet);
        };
    }
}
