package org.ctvms.core.invoice;

import org.ctvms.core.refusal.Check;

/**
 * How a list of invoices is sorted; invoices of equal value by number.
 *
 * @param column what by
 * @param descending whether the largest value comes first
 */
public record InvoiceOrder(InvoiceColumn column, boolean descending) {
    /** By number, the smallest first. */
    public static final InvoiceOrder BY_NUMBER = new InvoiceOrder(InvoiceColumn.NUMBER, false);

    /** Checks that all is there. */
    public InvoiceOrder {
        Check.given("column", column);
    }
}
