package org.ctvms.core.payment;

import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.connection.ConnectionWork;
import org.ctvms.core.external.ExternalIdWork;

/** What a payment touches. */
public interface PaymentWork extends LedgerWork, ConnectionWork, ExternalIdWork {
    /** The payments. */
    PaymentStore payments();
}
