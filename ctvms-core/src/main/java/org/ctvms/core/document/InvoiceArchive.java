package org.ctvms.core.document;

import java.io.IOException;
import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;

/** Stores the PDF of each invoice. Readers see a document whole or not at all. Thread-safe. */
public interface InvoiceArchive {
    /**
     * Stores the document, unless there is another under the number: that one stays as it is.
     *
     * @return whether this document is now stored; false if another one has the number
     */
    boolean save(InvoiceNumber number, byte[] pdf) throws IOException;

    /** Stores the document in place of one that is damaged or gone. */
    void replace(InvoiceNumber number, byte[] pdf) throws IOException;

    /** The document, if there is one. */
    Optional<byte[]> find(InvoiceNumber number) throws IOException;

    /**
     * The highest number with a document. If the ledger would issue it again, the ledger was restored from a backup,
     * and the engine refuses payments until an admin moves the series.
     *
     * @return empty if there are no documents, or if the archive can't say
     */
    default Optional<InvoiceNumber> highest() throws IOException {
        return Optional.empty();
    }
}
