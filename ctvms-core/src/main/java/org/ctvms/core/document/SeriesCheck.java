package org.ctvms.core.document;

import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * The invoice series compared with the archive.
 *
 * @param next the number of the next payment
 * @param highestArchived the highest number with a document; empty if there is none, or if the archive can't say
 */
public record SeriesCheck(InvoiceNumber next, Optional<InvoiceNumber> highestArchived) {
    /** Whether the archive has documents with numbers that the ledger would issue again. */
    public boolean isBehind() {
        return highestArchived
                .filter(highest -> highest.value() >= next.value())
                .isPresent();
    }
}
