package org.ctvms.core.testkit;

import java.time.Instant;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.BookedPayment;

/** A payment, whose it was, who booked it and when. */
record PaymentRow(Crf crf, BookedPayment payment, String collectedBy, Instant recordedAt) {}
