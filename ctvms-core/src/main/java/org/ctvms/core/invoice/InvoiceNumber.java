package org.ctvms.core.invoice;

/**
 * The number of an invoice, and of the payment it is of; one series from 1000. It has no gaps but those an
 * admin made after a backup was restored.
 *
 * @param value 1000 or more
 */
public record InvoiceNumber(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
