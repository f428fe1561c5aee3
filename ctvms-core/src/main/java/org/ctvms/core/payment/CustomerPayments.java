package org.ctvms.core.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.money.Money;

/**
 * Pays online for the customer's own connections; a stranger's connection is "not found". References, keys and external ids are those of
 * {@link AdminPayments}, and so are the refusals. Thread-safe.
 */
public final class CustomerPayments {
    private final PaymentDesk desk;
    private final Crf crf;

    CustomerPayments(PaymentDesk desk, Crf crf) {
        this.desk = desk;
        this.crf = crf;
    }

    /** Pays, once for the reference: the same again returns the first receipt and books nothing. */
    public Receipt payOnline(ConnectionId connection, Money amount, String reference) {
        return pay(PaymentRequest.online(connection, amount, reference));
    }

    /** Pays, once for the reference and for the host's key; like {@link AdminPayments#collectOnline(ConnectionId, Money, String, String)}. */
    public Receipt payOnline(ConnectionId connection, Money amount, String reference, String idempotencyKey) {
        return pay(PaymentRequest.online(connection, amount, reference).keyed(idempotencyKey));
    }

    /**
     * Pays, once for the reference and for the id that the host's own system has for the payment; like {@link
     * AdminPayments#collectOnline(ConnectionId, Money, String, ExternalId)}.
     */
    public Receipt payOnline(ConnectionId connection, Money amount, String reference, ExternalId externalId) {
        return pay(PaymentRequest.online(connection, amount, reference).identified(externalId));
    }

    /** Pays for several of the customer's own connections at once; like {@link AdminPayments#collectOnlineTogether(Map, String)}. */
    public List<Receipt> payOnlineTogether(Map<ConnectionId, Money> amounts, String reference) {
        return desk.collect(PaymentRequest.online(amounts, reference), Optional.of(crf));
    }

    /** The same, once for the reference and for the host's key. */
    public List<Receipt> payOnlineTogether(Map<ConnectionId, Money> amounts, String reference, String idempotencyKey) {
        return desk.collect(PaymentRequest.online(amounts, reference).keyed(idempotencyKey), Optional.of(crf));
    }

    /** What a payment of the amount would do now; like {@link AdminPayments#quote}. */
    public PaymentQuote quote(ConnectionId connection, Money amount) {
        return desk.quote(connection, amount, Optional.of(crf));
    }

    /** What reconnecting would charge now; only an admin reconnects. Like {@link AdminPayments#quoteReconnection}. */
    public Optional<ReconnectionQuote> quoteReconnection(ConnectionId connection) {
        return desk.quoteReconnection(connection, Optional.of(crf));
    }

    /** What is not settled of the connection, oldest first; like {@link AdminPayments#openCharges}. */
    public List<Charge> openCharges(ConnectionId connection) {
        return desk.openCharges(connection, Optional.of(crf));
    }

    private Receipt pay(PaymentRequest request) {
        return desk.collect(request, Optional.of(crf)).get(0);
    }
}
