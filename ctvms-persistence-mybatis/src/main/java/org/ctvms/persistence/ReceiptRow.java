package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

record ReceiptRow(
        InvoiceNumber invoiceNumber,
        ConnectionId connectionId,
        Money amount,
        LocalDate receivedOn,
        Money dueLeft,
        LocalDate expiresOn) {

    Receipt toDomain(List<Allocation> allocations) {
        return new Receipt(invoiceNumber, connectionId, amount, receivedOn, allocations, dueLeft, expiresOn);
    }
}
