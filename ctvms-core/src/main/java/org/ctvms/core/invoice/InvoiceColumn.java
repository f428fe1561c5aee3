package org.ctvms.core.invoice;

import java.util.function.Function;
import org.ctvms.core.list.SortColumn;

/** What a list of invoices can be sorted by. */
public enum InvoiceColumn implements SortColumn<Invoice> {
    /** The number. */
    NUMBER(invoice -> invoice.number().value()),
    /** The day of the payment. */
    ISSUED_ON(Invoice::issuedOn),
    /** The customer's CRF. */
    CRF(invoice -> (long) invoice.crf().number()),
    /** The customer's name, as it was. */
    CUSTOMER(Invoice::customerName),
    /** What was paid. */
    AMOUNT(Invoice::amount),
    /** The device of the connection. */
    DEVICE(Invoice::deviceId),
    /** The service. */
    SERVICE(Invoice::service),
    /** How it was paid. */
    MODE(Invoice::mode),
    /** The reference of an online payment; cash comes first. */
    REFERENCE(invoice -> invoice.reference().orElse(""));

    private final Function<Invoice, Comparable<?>> value;

    InvoiceColumn(Function<Invoice, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(Invoice row) {
        return value.apply(row);
    }
}
