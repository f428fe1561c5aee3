package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;

/**
 * What a payment would do if it were made now; nothing is booked or kept for it.
 *
 * @param connectionId what would be paid for
 * @param amount what would be paid
 * @param allocations the months it would go to, oldest first
 * @param dueLeft what the connection would owe after it
 * @param expiresOn the connection's expiry after it
 * @param status the connection's status after it
 */
public record PaymentQuote(
        ConnectionId connectionId,
        Money amount,
        List<Allocation> allocations,
        Money dueLeft,
        LocalDate expiresOn,
        ConnectionStatus status) {
    /** Keeps a copy of the list. */
    public PaymentQuote {
        allocations = List.copyOf(allocations);
    }
}
