package org.ctvms.core.report;

import org.ctvms.core.money.Money;

/**
 * What the rows of a report come to.
 *
 * @param rows how many
 * @param charged what was charged
 * @param paid what was paid of it
 */
public record ReportTotals(long rows, Money charged, Money paid) {
    /** Of no rows. */
    public static final ReportTotals NONE = new ReportTotals(0, Money.ZERO, Money.ZERO);

    /** What is still owed. */
    public Money open() {
        return charged.minus(paid);
    }

    /** With one more row. */
    public ReportTotals plus(ReportRow row) {
        return new ReportTotals(rows + 1, charged.plus(row.charged()), paid.plus(row.paid()));
    }
}
