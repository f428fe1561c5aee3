package org.ctvms.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.invoice.InvoiceNumber;

interface PaymentMapper {
    List<PaymentRow> findByReference(@Param("folded") String folded);

    List<PaymentRow> findByIdempotencyKey(@Param("key") String key);

    List<AllocationRow> allocationsNow(@Param("numbers") Collection<InvoiceNumber> numbers);

    List<AllocationRow> allocations(@Param("numbers") Collection<InvoiceNumber> numbers);

    /** Null where nothing was locked. */
    Long lockSeriesOfSnapshot();

    long lockSeries();

    long book(BookingRow booking);
}
