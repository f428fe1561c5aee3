package org.ctvms.core.payment;

import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;

/** A payment as it was asked for. */
record PaymentRequest(
        ConnectionId connectionId,
        Money amount,
        PaymentMode mode,
        Optional<String> reference,
        Optional<String> idempotencyKey) {
    private static final int LONGEST = 100;

    PaymentRequest {
        Check.given("connection", connectionId);
        Check.given("amount", amount);
    }

    static PaymentRequest cash(ConnectionId connectionId, Money amount) {
        return new PaymentRequest(connectionId, amount, PaymentMode.CASH, Optional.empty(), Optional.empty());
    }

    static PaymentRequest online(ConnectionId connectionId, Money amount, String reference) {
        String checked = Check.identifier("reference", reference, LONGEST);
        return new PaymentRequest(connectionId, amount, PaymentMode.ONLINE, Optional.of(checked), Optional.empty());
    }

    PaymentRequest keyed(String idempotencyKey) {
        String checked = Check.identifier("idempotencyKey", idempotencyKey, LONGEST);
        return new PaymentRequest(connectionId, amount, mode, reference, Optional.of(checked));
    }

    /** Whether the payment in the ledger is this one, sent before. */
    boolean isThe(BookedPayment booked) {
        return booked.receipt().connectionId().equals(connectionId)
                && booked.receipt().amount().equals(amount)
                && booked.mode() == mode
                && booked.reference().equals(reference);
    }
}
