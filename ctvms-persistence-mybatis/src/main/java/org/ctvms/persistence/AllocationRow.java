package org.ctvms.persistence;

import java.time.YearMonth;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;

record AllocationRow(InvoiceNumber invoiceNumber, YearMonth month, Money amount, boolean settles) {
    Allocation toDomain() {
        return new Allocation(month, amount, settles);
    }
}
