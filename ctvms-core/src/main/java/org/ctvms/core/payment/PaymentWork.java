package org.ctvms.core.payment;

import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.connection.ConnectionWork;

/** What a payment touches. */
public interface PaymentWork extends LedgerWork, ConnectionWork {
    /** The payments. */
    PaymentStore payments();
}
