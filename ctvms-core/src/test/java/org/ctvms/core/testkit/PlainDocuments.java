package org.ctvms.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ctvms.core.document.Documents;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;

/** Documents that are one line of text with everything in it; the same invoice gives the same bytes. Thread-safe. */
public final class PlainDocuments implements Documents {
    @Override
    public void writeInvoice(Invoice invoice, Language language, OutputStream out) throws IOException {
        out.write((language + " " + invoice + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ReportDocument begin(ReportFormat format, ReportHeader header, Language language, OutputStream out)
            throws IOException {
        out.write((language + " " + format + " " + header + "\n").getBytes(StandardCharsets.UTF_8));
        return new PlainReport(out);
    }

    private record PlainReport(OutputStream out) implements ReportDocument {
        @Override
        public void add(ReportRow row) throws IOException {
            out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void finish(ReportTotals totals) throws IOException {
            out.write((totals + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }
}
