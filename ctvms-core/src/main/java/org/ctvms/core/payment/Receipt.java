package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;

/**
 * What a payment did. The same payment sent again gets an equal receipt.
 *
 * @param invoice the number of its invoice
 * @param connectionId what was paid for
 * @param amount what was paid
 * @param receivedOn the day it was booked on
 * @param allocations the months it went to, oldest first
 * @param dueLeft what the connection owed after it
 * @param expiresOn the connection's expiry after it
 */
public record Receipt(
        InvoiceNumber invoice,
        ConnectionId connectionId,
        Money amount,
        LocalDate receivedOn,
        List<Allocation> allocations,
        Money dueLeft,
        LocalDate expiresOn) {
    /** Keeps a copy of the list. */
    public Receipt {
        allocations = List.copyOf(allocations);
    }
}
