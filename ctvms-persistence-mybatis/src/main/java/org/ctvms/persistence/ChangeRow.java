package org.ctvms.persistence;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;

record ChangeRow(
        long number,
        Instant at,
        ChangeKind kind,
        Crf crf,
        ConnectionId connectionId,
        InvoiceNumber invoiceNumber,
        Long complaintNumber,
        ConnectionStatus status) {
    Change toDomain() {
        return new Change(
                number,
                at,
                kind,
                crf,
                Optional.ofNullable(connectionId),
                Optional.ofNullable(invoiceNumber),
                Optional.ofNullable(complaintNumber),
                Optional.ofNullable(status));
    }
}
