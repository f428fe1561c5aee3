package org.ctvms.core.document;

import java.io.IOException;
import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;

/** Keeps the PDF of each invoice. Thread-safe. */
public interface InvoiceArchive {
    /** Keeps the document, in place of one that was there; readers see the old one or the new one, whole. */
    void save(InvoiceNumber number, byte[] pdf) throws IOException;

    /** The document, if there is one. */
    Optional<byte[]> find(InvoiceNumber number) throws IOException;
}
