package org.ctvms.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.ctvms.core.money.CurrencyUnit;

/**
 * What stands above a report.
 *
 * @param query which charges it lists
 * @param operatorName the business
 * @param currency the currency of all amounts
 * @param asOf the day that the statuses and dues in it are of
 * @param madeAt when it was made
 * @param zone the operator's time zone
 * @param madeBy who made it
 */
public record ReportHeader(
        ReportQuery query,
        String operatorName,
        CurrencyUnit currency,
        LocalDate asOf,
        Instant madeAt,
        ZoneId zone,
        String madeBy) {
    /** When it was made, by the operator's calendar and clock. */
    public ZonedDateTime localTime() {
        return madeAt.atZone(zone);
    }
}
