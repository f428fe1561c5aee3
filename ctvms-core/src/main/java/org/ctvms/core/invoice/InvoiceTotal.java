package org.ctvms.core.invoice;

import org.ctvms.core.money.Money;

/**
 * What a list of invoices comes to, all its pages together.
 *
 * @param invoices how many there are
 * @param amount what was paid by them
 */
public record InvoiceTotal(long invoices, Money amount) {}
