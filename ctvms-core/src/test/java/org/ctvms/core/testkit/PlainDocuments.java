package org.ctvms.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ctvms.core.document.Documents;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.mail.Language;

/** Documents that are one line of text with everything in it; the same invoice gives the same bytes. Thread-safe. */
public final class PlainDocuments implements Documents {
    @Override
    public void writeInvoice(Invoice invoice, Language language, OutputStream out) throws IOException {
        out.write((language + " " + invoice + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
