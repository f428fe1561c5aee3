package org.ctvms.core.payment;

import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.connection.ConnectionWork;
import org.ctvms.core.external.ExternalIdWork;
import org.ctvms.core.plan.PlanWork;

/** What a payment touches. */
public interface PaymentWork extends LedgerWork, ConnectionWork, PlanWork, ExternalIdWork {
    /** The payments. */
    PaymentStore payments();
}
