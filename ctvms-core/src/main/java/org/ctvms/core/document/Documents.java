package org.ctvms.core.document;

import java.io.IOException;
import java.io.OutputStream;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportDocuments;

/** Makes documents. Thread-safe. */
public interface Documents extends ReportDocuments {
    /** Writes the invoice as PDF and leaves the stream open. The same invoice gives the same content at any time. */
    void writeInvoice(Invoice invoice, Language language, OutputStream out) throws IOException;
}
