package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ListedPayment;

record ListedPaymentRow(
        Crf crf,
        InvoiceNumber invoiceNumber,
        ConnectionId connectionId,
        Money amount,
        PaymentMode mode,
        String reference,
        String idempotencyKey,
        String externalId,
        LocalDate receivedOn,
        Money dueLeft,
        LocalDate expiresOn,
        String collectedBy,
        Instant recordedAt) {

    ListedPayment toDomain(List<Allocation> allocations) {
        PaymentRow payment = new PaymentRow(
                invoiceNumber,
                connectionId,
                amount,
                mode,
                reference,
                idempotencyKey,
                externalId,
                receivedOn,
                dueLeft,
                expiresOn);
        return new ListedPayment(crf, payment.toDomain(allocations), collectedBy, recordedAt);
    }
}
