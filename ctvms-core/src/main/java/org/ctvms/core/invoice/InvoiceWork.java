package org.ctvms.core.invoice;

/** What the use cases of invoices touch. */
public interface InvoiceWork {
    /** The invoices. */
    InvoiceStore invoices();
}
