package org.ctvms.core.invoice;

import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Check;

/**
 * Which invoices are wanted.
 *
 * @param month the month they were issued in
 * @param service what was paid for; empty for every service
 */
public record InvoiceFilter(YearMonth month, Optional<ServiceType> service) {
    /** Checks that all is there. */
    public InvoiceFilter {
        Check.given("month", month);
        Check.given("service", service);
    }

    /** All invoices of the month. */
    public static InvoiceFilter in(YearMonth month) {
        return new InvoiceFilter(month, Optional.empty());
    }

    /** The same, of that service. */
    public InvoiceFilter of(ServiceType wanted) {
        return new InvoiceFilter(month, Optional.of(Check.given("service", wanted)));
    }
}
