package org.ctvms.core.invoice;

import org.ctvms.core.audit.AuditWork;

/** What the use cases of invoices touch. */
public interface InvoiceWork extends AuditWork {
    /** The invoices. */
    InvoiceStore invoices();
}
