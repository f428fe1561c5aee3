package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;

interface InvoiceMapper {
    InvoiceRow find(@Param("number") InvoiceNumber number, @Param("owner") Crf owner);

    List<InvoiceRow> issuedIn(
            @Param("month") YearMonth month,
            @Param("customer") Crf customer,
            @Param("after") long after,
            @Param("limit") int limit);

    String fingerprint(@Param("number") InvoiceNumber number);

    long next();

    int continueWith(@Param("next") InvoiceNumber next);

    int archived(@Param("number") InvoiceNumber number, @Param("fingerprint") String fingerprint);
}
