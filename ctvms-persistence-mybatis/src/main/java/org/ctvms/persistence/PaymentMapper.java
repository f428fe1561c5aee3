package org.ctvms.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.Booking;

interface PaymentMapper {
    PaymentRow findByReference(@Param("reference") String reference);

    PaymentRow findByIdempotencyKey(@Param("key") String key);

    List<AllocationRow> allocations(@Param("numbers") Collection<InvoiceNumber> numbers);

    long book(
            @Param("booking") Booking booking,
            @Param("connection") ConnectionRow connection,
            @Param("first") Allocation first,
            @Param("last") Allocation last,
            @Param("partly") Allocation partly,
            @Param("reference") String reference,
            @Param("idempotencyKey") String idempotencyKey);
}
