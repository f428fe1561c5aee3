package org.ctvms.core.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;

/**
 * Takes money for any connection, and reads payments back. Each call that takes money is one transaction: payment,
 * allocations to the oldest open months, invoice number and invoice, expiry, status and the queued mail come together
 * or not at all.
 *
 * <p>A reference and a key have 1 to 100 characters, in one line. Outer spaces of every kind are ignored, and invisible
 * characters are refused. References are compared as {@link PaymentReference} says: without case, spaces and full-width
 * forms. Keys and external ids are compared exactly. Each is used by one call, for ever: an external id is given when
 * the payment is taken, and never changes.
 *
 * <p>Payments draw their invoice numbers from one series, in turn. On an engine that joins the host's transaction,
 * other payments wait from this one until the host's commit: take the payment as the transaction's last step.
 *
 * <p>All payments refuse: {@link org.ctvms.core.refusal.NotFoundException} for a connection that is not there, {@link
 * org.ctvms.core.refusal.InvalidInputException} for an invalid amount, reference or key, {@link
 * org.ctvms.core.refusal.RuleRefusedException} below the minimum or above the due, {@link
 * org.ctvms.core.refusal.ConflictException} for a reference, key or external id of another payment. Thread-safe.
 */
public final class AdminPayments {
    private final PaymentDesk desk;

    AdminPayments(PaymentDesk desk) {
        this.desk = desk;
    }

    /** Takes cash. Without a key nothing tells a repeated call from another payment: each call books again. */
    public Receipt collectCash(ConnectionId connection, Money amount) {
        return collect(PaymentRequest.cash(connection, amount));
    }

    /** Takes cash, once for the host's key: the same call again returns the first receipt and books nothing. */
    public Receipt collectCash(ConnectionId connection, Money amount, String idempotencyKey) {
        return collect(PaymentRequest.cash(connection, amount).keyed(idempotencyKey));
    }

    /**
     * Takes cash, once for the id that the host's own system has for the payment: the same call again returns the first
     * receipt and books nothing. {@link #findByExternalId} finds the payment.
     */
    public Receipt collectCash(ConnectionId connection, Money amount, ExternalId externalId) {
        return collect(PaymentRequest.cash(connection, amount).identified(externalId));
    }

    /**
     * Takes cash for several connections of one customer: all or none, and a receipt with an invoice of its own for each.
     * Without a key nothing tells a repeated call from another payment: each call books again. Their payments have no
     * external id, for it would name one of them only.
     *
     * @param amounts what is paid for each connection, 1 to 50 of them; each amount is checked as a payment of its own
     * @return a receipt for each connection, in the order of their ids
     * @throws org.ctvms.core.refusal.InvalidInputException also if the connections belong to several customers
     */
    public List<Receipt> collectCashTogether(Map<ConnectionId, Money> amounts) {
        return desk.collect(PaymentRequest.cash(amounts), Optional.empty());
    }

    /**
     * The same, once for the host's key: the same call again returns the first receipts and books nothing; the key with any
     * other amount or connection is a conflict.
     */
    public List<Receipt> collectCashTogether(Map<ConnectionId, Money> amounts, String idempotencyKey) {
        return desk.collect(PaymentRequest.cash(amounts).keyed(idempotencyKey), Optional.empty());
    }

    /** Takes an online payment, once for its reference: the same again returns the first receipt and books nothing. */
    public Receipt collectOnline(ConnectionId connection, Money amount, String reference) {
        return collect(PaymentRequest.online(connection, amount, reference));
    }

    /**
     * Takes an online payment, once for its reference and for the host's key. The same call again returns the first receipt;
     * one of the two with anything else different is a conflict.
     */
    public Receipt collectOnline(ConnectionId connection, Money amount, String reference, String idempotencyKey) {
        return collect(PaymentRequest.online(connection, amount, reference).keyed(idempotencyKey));
    }

    /**
     * Takes an online payment, once for its reference and for the id that the host's own system has for it. The same call
     * again returns the first receipt; one of the two with anything else different is a conflict. {@link
     * #findByExternalId} finds the payment.
     */
    public Receipt collectOnline(ConnectionId connection, Money amount, String reference, ExternalId externalId) {
        return collect(PaymentRequest.online(connection, amount, reference).identified(externalId));
    }

    /**
     * Takes one online payment for several connections of one customer: all or none, and a receipt with an invoice of its
     * own for each. The same call again returns the first receipts; the reference with any other amount or connection is a
     * conflict. Their payments have no external id, for it would name one of them only.
     *
     * @param amounts what is paid for each connection, 1 to 50 of them; each amount is checked as a payment of its own
     * @return a receipt for each connection, in the order of their ids
     * @throws org.ctvms.core.refusal.InvalidInputException also if the connections belong to several customers
     */
    public List<Receipt> collectOnlineTogether(Map<ConnectionId, Money> amounts, String reference) {
        return desk.collect(PaymentRequest.online(amounts, reference), Optional.empty());
    }

    /** The same, once for its reference and for the host's key. */
    public List<Receipt> collectOnlineTogether(
            Map<ConnectionId, Money> amounts, String reference, String idempotencyKey) {
        return desk.collect(PaymentRequest.online(amounts, reference).keyed(idempotencyKey), Optional.empty());
    }

    /**
     * What a payment of the amount would do now, refused as the payment would be; books nothing. It first raises what the
     * daily run would have raised by today. Only the payment checks that its invoice number was not given out before.
     */
    public PaymentQuote quote(ConnectionId connection, Money amount) {
        return desk.quote(connection, amount, Optional.empty());
    }

    /**
     * What reconnecting the connection would charge now; empty for one that can't be reconnected, as it is active, in its
     * grace period or closed. A connection that was suspended may stay inactive though all its charges are settled: the
     * months in which it was suspended were not charged. It first raises what the daily run would have raised by today.
     *
     * @throws org.ctvms.core.refusal.NotFoundException for a connection that is not there
     */
    public Optional<ReconnectionQuote> quoteReconnection(ConnectionId connection) {
        return desk.quoteReconnection(connection, Optional.empty());
    }

    /**
     * The charges of the connection, open or closed, that are not settled, oldest first; none if nothing is due. It first
     * raises what the daily run would have raised by today.
     *
     * @throws org.ctvms.core.refusal.NotFoundException for a connection that is not there
     */
    public List<Charge> openCharges(ConnectionId connection) {
        return desk.openCharges(connection, Optional.empty());
    }

    /**
     * The payment that the invoice is about.
     *
     * @throws org.ctvms.core.refusal.NotFoundException for a number that no invoice has
     */
    public ListedPayment find(InvoiceNumber number) {
        return desk.find(number);
    }

    /**
     * The payment that the host's own system knows by the id.
     *
     * @throws org.ctvms.core.refusal.NotFoundException if none has it
     */
    public ListedPayment findByExternalId(ExternalId id) {
        return desk.find(id);
    }

    /**
     * The payments that match the query, by invoice number, in pages. A payment booked in between comes last, so pages
     * neither miss nor repeat a payment.
     *
     * @param after the last invoice number of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<ListedPayment> list(PaymentQuery query, Optional<InvoiceNumber> after, int limit) {
        return desk.list(query, after, limit);
    }

    private Receipt collect(PaymentRequest request) {
        return desk.collect(request, Optional.empty()).get(0);
    }
}
