package org.ctvms.core.invoice;

/**
 * The number of an invoice, and of the payment it is of; one series from 1000 without gaps.
 *
 * @param value 1000 or more
 */
public record InvoiceNumber(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
