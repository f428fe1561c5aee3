package org.ctvms.demo.ui.customer;

import org.ctvms.core.invoice.InvoiceNumber;

/** The way from one of a customer's screens to another. On the event thread. */
public interface CustomerNavigation {
    /** To the invoice. */
    void invoice(InvoiceNumber number);

    /** To the complaints. */
    void complaints();
}
