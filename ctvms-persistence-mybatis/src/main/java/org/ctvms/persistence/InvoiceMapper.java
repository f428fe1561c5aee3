package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.plan.ServiceType;

interface InvoiceMapper {
    InvoiceRow find(@Param("number") InvoiceNumber number, @Param("owner") Crf owner);

    List<InvoiceRow> list(
            @Param("month") YearMonth month,
            @Param("service") ServiceType service,
            @Param("customer") Crf customer,
            @Param("page") SortedPage page);

    InvoiceTotal total(
            @Param("month") YearMonth month, @Param("service") ServiceType service, @Param("customer") Crf customer);

    String fingerprint(@Param("number") InvoiceNumber number);

    long next();

    int continueWith(@Param("next") InvoiceNumber next);

    int archived(@Param("number") InvoiceNumber number, @Param("fingerprint") String fingerprint);
}
