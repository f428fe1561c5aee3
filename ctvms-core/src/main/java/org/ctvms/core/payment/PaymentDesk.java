package org.ctvms.core.payment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.billing.AccountOpening;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Takes payments and hands out what each role may do with it. Thread-safe. */
public final class PaymentDesk {
    private final Transactions<? extends PaymentWork> transactions;
    private final Actor actor;
    private final Listeners listeners;
    private final CurrencyUnit currency;
    private final Operator operator;
    private final SettlementRule rule;
    private final AccountOpening opening;

    /** Books on the storage for the actor; the operator goes onto every invoice. */
    public PaymentDesk(
            Transactions<? extends PaymentWork> transactions,
            Actor actor,
            Listeners listeners,
            CurrencyUnit currency,
            Operator operator,
            Money minimum,
            BillingPolicy policy) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.currency = currency;
        this.operator = operator;
        this.rule = new SettlementRule(minimum, currency, policy);
        this.opening = new AccountOpening(policy);
    }

    /** What an admin may do. */
    public AdminPayments forAdmin() {
        return new AdminPayments(this);
    }

    /** What the customer may do. */
    public CustomerPayments forCustomer(Crf crf) {
        return new CustomerPayments(this, crf);
    }

    Receipt collect(PaymentRequest request, Optional<Crf> owner) {
        currency.payable("amount", request.amount());
        Moment now = actor.now();
        return transactions
                .write(
                        work -> collect(work, request, owner, now),
                        done -> done.events(request.mode()).forEach(listeners::tell))
                .receipt();
    }

    private Collected collect(PaymentWork work, PaymentRequest request, Optional<Crf> owner, Moment now) {
        ConnectionAccount account = upToDate(work, request.connectionId(), owner, now);
        return sentBefore(work.payments(), request)
                .map(Collected::before)
                .orElseGet(() -> book(work, account, request, now));
    }

    PaymentQuote quote(ConnectionId connection, Money amount, Optional<Crf> owner) {
        Check.given("connection", connection);
        currency.payable("amount", amount);
        Moment now = actor.now();
        return transactions.write(work -> settle(work, upToDate(work, connection, owner, now), amount, now)
                .quote());
    }

    List<Charge> openCharges(ConnectionId connection, Optional<Crf> owner) {
        Check.given("connection", connection);
        Moment now = actor.now();
        return transactions.write(
                work -> List.copyOf(upToDate(work, connection, owner, now).openCharges()));
    }

    private ConnectionAccount upToDate(PaymentWork work, ConnectionId id, Optional<Crf> owner, Moment now) {
        return opening.upToDate(work.ledger(), id, owner, now)
                .orElseThrow(() -> new NotFoundException("connection", id));
    }

    private static Optional<Receipt> sentBefore(PaymentStore payments, PaymentRequest request) {
        Optional<BookedPayment> byKey = request.idempotencyKey().flatMap(payments::findByIdempotencyKey);
        Supplier<Optional<BookedPayment>> byReference =
                () -> request.reference().flatMap(payments::findByReference);
        byKey.filter(booked -> !request.isThe(booked)).ifPresent(booked -> refuse("idempotencyKey"));
        Optional<BookedPayment> booked = byKey.or(byReference);
        booked.filter(other -> !request.isThe(other)).ifPresent(other -> refuse("reference"));
        return booked.map(BookedPayment::receipt);
    }

    private static void refuse(String field) {
        throw new ConflictException(field, "was used for another payment");
    }

    private Collected book(PaymentWork work, ConnectionAccount account, PaymentRequest request, Moment now) {
        Settlement settlement = settle(work, account, request.amount(), now);
        Booking booking = booking(request, settlement, now);
        Receipt receipt = receipt(work.payments().book(booking), booking);
        return Collected.now(receipt, account.connection(), settlement.after());
    }

    private Settlement settle(PaymentWork work, ConnectionAccount account, Money amount, Moment now) {
        return rule.of(amount, account, now, work.ledger());
    }

    private Booking booking(PaymentRequest request, Settlement settlement, Moment now) {
        return new Booking(
                settlement.after(),
                settlement.amount(),
                request.mode(),
                request.reference(),
                request.idempotencyKey(),
                settlement.day(),
                settlement.allocations(),
                settlement.dueLeft(),
                actor.name(),
                now.at(),
                currency,
                operator);
    }

    private static Receipt receipt(InvoiceNumber number, Booking booking) {
        return new Receipt(
                number,
                booking.connection().id(),
                booking.amount(),
                booking.receivedOn(),
                booking.allocations(),
                booking.dueLeft(),
                booking.connection().expiresOn());
    }
}
