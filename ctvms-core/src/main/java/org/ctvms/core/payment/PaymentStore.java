package org.ctvms.core.payment;

import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;

/** Keeps payments and their allocations. */
public interface PaymentStore {
    /** The payment with the online reference. */
    Optional<BookedPayment> findByReference(String reference);

    /** The payment with the host's key. */
    Optional<BookedPayment> findByIdempotencyKey(String key);

    /**
     * Writes the payment, its allocations, what they leave of the charges, the connection (see {@link
     * org.ctvms.core.connection.ConnectionStore#update}), the next number of the invoice series, the invoice with
     * customer, address and plan as they are now, and the letter about it ({@link
     * org.ctvms.core.mail.MailKind#INVOICE} to the customer's address, whose value {@code invoice} is the number), and the audit trail's
     * entry about it.
     *
     * <p>The account was locked in this unit. A reference or key that another unit used in the meantime makes the unit
     * run again.
     */
    InvoiceNumber book(Booking booking);
}
