package org.ctvms.core.payment;

import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Event;
import org.ctvms.core.invoice.PaymentMode;

/**
 * A payment was booked. The same payment sent again is not heard of again.
 *
 * @param crf who paid
 * @param mode how
 * @param receipt what it did
 */
public record PaymentReceived(Crf crf, PaymentMode mode, Receipt receipt) implements Event {}
