package org.ctvms.core.customer;

import org.ctvms.core.refusal.Check;

/**
 * How a list of customers is sorted; customers of equal value by CRF.
 *
 * @param column what by
 * @param descending whether the largest value comes first
 */
public record CustomerOrder(CustomerColumn column, boolean descending) {
    /** By CRF, the smallest first. */
    public static final CustomerOrder BY_CRF = new CustomerOrder(CustomerColumn.CRF, false);

    /** Checks that all is there. */
    public CustomerOrder {
        Check.given("column", column);
    }
}
