package org.ctvms.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.invoice.InvoiceNumber;

interface PaymentMapper {
    PaymentRow findByReference(@Param("reference") String reference);

    PaymentRow findByIdempotencyKey(@Param("key") String key);

    List<AllocationRow> allocations(@Param("numbers") Collection<InvoiceNumber> numbers);

    long lockSeries();

    long book(BookingRow booking);
}
