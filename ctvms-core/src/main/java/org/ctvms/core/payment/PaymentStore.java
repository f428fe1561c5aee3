package org.ctvms.core.payment;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceNumber;

/** Stores payments and their allocations. */
public interface PaymentStore {
    /**
     * The payments with the reference, in any of its forms; several if one call booked them for several connections.
     * Empty if it was never used.
     */
    List<BookedPayment> findByReference(PaymentReference reference);

    /** The payments with the host's key, which one call booked; empty if it was never used. */
    List<BookedPayment> findByIdempotencyKey(String key);

    /** The payment with the external id, as it is now, whatever the transaction saw before; empty if it was never used. */
    List<BookedPayment> findByExternalId(ExternalId id);

    /**
     * The payments that match the query, by invoice number.
     *
     * @param after only invoice numbers beyond this; 0 for the first page
     */
    List<ListedPayment> list(PaymentQuery query, long after, int limit);

    /** The payment with the invoice. */
    Optional<ListedPayment> find(InvoiceNumber number);

    /**
     * Writes for each booking the payment, its allocations, what they leave of the charges, the connection (see {@link
     * org.ctvms.core.connection.ConnectionStore#update}), the next number of the invoice series, the invoice with
     * customer, address and plan as they are now, the mail about it ({@link
     * org.ctvms.core.mail.MailKind#INVOICE} to the customer's address, whose value {@code invoice} is the number), and the
     * audit trail's entry about it.
     *
     * <p>The bookings are of one call: their connections differ, reference and key are the same. The accounts were locked
     * in this transaction. A reference or key that another transaction used in the meantime makes this one run again.
     *
     * @return the numbers, in the order of the bookings
     */
    List<InvoiceNumber> book(List<Booking> bookings);

    /** The same for a single booking. */
    default InvoiceNumber book(Booking booking) {
        return book(List.of(booking)).get(0);
    }
}
