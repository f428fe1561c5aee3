package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.Receipt;

record PaymentRow(
        InvoiceNumber invoiceNumber,
        ConnectionId connectionId,
        Money amount,
        PaymentMode mode,
        String reference,
        String idempotencyKey,
        String externalId,
        LocalDate receivedOn,
        Money dueLeft,
        LocalDate expiresOn) {

    BookedPayment toDomain(List<Allocation> allocations) {
        return new BookedPayment(
                mode,
                Optional.ofNullable(reference).map(PaymentReference::new),
                Optional.ofNullable(idempotencyKey),
                Optional.ofNullable(externalId).map(ExternalId::new),
                new Receipt(invoiceNumber, connectionId, amount, receivedOn, allocations, dueLeft, expiresOn));
    }
}
