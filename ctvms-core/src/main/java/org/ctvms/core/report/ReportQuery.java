package org.ctvms.core.report;

import java.time.YearMonth;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Check;

/**
 * Which charges are wanted.
 *
 * @param service of the connections
 * @param month the charges are for
 * @param state settled or not
 */
public record ReportQuery(ServiceType service, YearMonth month, PaidState state) {
    /** Checks that all is there. */
    public ReportQuery {
        Check.given("service", service);
        Check.given("month", month);
        Check.given("state", state);
    }
}
