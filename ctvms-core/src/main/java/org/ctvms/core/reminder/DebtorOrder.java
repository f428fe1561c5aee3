package org.ctvms.core.reminder;

import org.ctvms.core.refusal.Check;

/**
 * How a list of those who owe is sorted; customers of equal value by CRF.
 *
 * @param column what by
 * @param descending whether the largest value comes first
 */
public record DebtorOrder(DebtorColumn column, boolean descending) {
    /** By CRF, the smallest first. */
    public static final DebtorOrder BY_CRF = new DebtorOrder(DebtorColumn.CRF, false);

    /** Checks that all is there. */
    public DebtorOrder {
        Check.given("column", column);
    }
}
