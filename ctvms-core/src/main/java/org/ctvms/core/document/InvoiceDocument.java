package org.ctvms.core.document;

import java.util.Optional;
import org.ctvms.core.invoice.Invoice;

/**
 * An invoice with its document.
 *
 * @param invoice the invoice
 * @param state how the document was found
 * @param pdf the document, where it is ready or was made from the ledger
 */
public record InvoiceDocument(Invoice invoice, ArchiveState state, Optional<byte[]> pdf) {
    /** The file name it is saved and sent under. */
    public String fileName() {
        return "invoice-" + invoice.number() + ".pdf";
    }
}
