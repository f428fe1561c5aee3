package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.invoice.InvoiceNumber;

interface PaymentMapper {
    List<PaymentRow> findByReference(@Param("folded") String folded);

    List<PaymentRow> findByIdempotencyKey(@Param("key") String key);

    List<PaymentRow> findByExternalId(@Param("externalId") String externalId);

    List<ListedPaymentRow> list(
            @Param("receivedOn") LocalDate receivedOn,
            @Param("collectedBy") String collectedBy,
            @Param("folded") String folded,
            @Param("idempotencyKey") String idempotencyKey,
            @Param("after") long after,
            @Param("limit") int limit);

    List<ListedPaymentRow> find(@Param("number") InvoiceNumber number);

    List<AllocationRow> allocationsNow(@Param("numbers") Collection<InvoiceNumber> numbers);

    List<AllocationRow> allocations(@Param("numbers") Collection<InvoiceNumber> numbers);

    /** Null where nothing was locked. */
    Long lockSeriesOfSnapshot();

    long lockSeries();

    long book(BookingRow booking);
}
