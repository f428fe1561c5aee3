package org.ctvms.core.report;

import java.time.ZonedDateTime;
import org.ctvms.core.money.CurrencyUnit;

/**
 * What stands above a report.
 *
 * @param query which charges it lists
 * @param operatorName the business
 * @param currency the currency of all amounts
 * @param madeAt when it was made, in the operator's zone
 * @param madeBy who made it
 */
public record ReportHeader(
        ReportQuery query, String operatorName, CurrencyUnit currency, ZonedDateTime madeAt, String madeBy) {}
