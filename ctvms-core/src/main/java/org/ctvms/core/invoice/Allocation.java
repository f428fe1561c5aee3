package org.ctvms.core.invoice;

import java.time.YearMonth;
import org.ctvms.core.money.Money;

/**
 * The part of a payment that goes to one month's charge.
 *
 * @param month the month charged
 * @param amount more than 0
 * @param settles whether nothing of the charge is left open
 */
public record Allocation(YearMonth month, Money amount, boolean settles) {}
