package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.billing.AccountOpening;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.connection.Connection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/** Takes payments and hands out what each role may do with it. Thread-safe. */
public final class PaymentDesk {
    private final Transactions<? extends PaymentWork> transactions;
    private final Actor actor;
    private final OperatorClock clock;
    private final Listeners listeners;
    private final CurrencyUnit currency;
    private final Operator operator;
    private final PaymentRule rule;
    private final AccountOpening opening;
    private final Renewal renewal;

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
        this.clock = actor.clock();
        this.listeners = listeners;
        this.currency = currency;
        this.operator = operator;
        this.rule = new PaymentRule(minimum);
        this.opening = new AccountOpening(policy);
        this.renewal = new Renewal(policy);
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
        Collected collected = transactions.write(work -> {
            ConnectionAccount account = opening.upToDate(work.ledger(), request.connectionId(), owner, clock.today())
                    .orElseThrow(() -> new NotFoundException("connection", request.connectionId()));
            return sentBefore(work.payments(), request)
                    .map(Collected::before)
                    .orElseGet(() -> book(work, account, request));
        });
        transactions.afterCommit(() -> collected.events(request.mode()).forEach(listeners::tell));
        return collected.receipt();
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

    private Collected book(PaymentWork work, ConnectionAccount account, PaymentRequest request) {
        Money due = account.due();
        rule.check(request.amount(), due);
        Money dueLeft = due.minus(request.amount());
        LocalDate day = account.position().bookingDay(clock.today());
        List<Allocation> allocations = OldestFirst.allocate(request.amount(), account.openCharges());
        Connection renewed = renewal.after(account.connection(), allocations, dueLeft.isZero(), day, work.ledger());
        Booking booking = booking(request, renewed, allocations, dueLeft, day);
        Receipt receipt = receipt(work.payments().book(booking), booking);
        return Collected.now(receipt, account.connection(), renewed);
    }

    private Booking booking(
            PaymentRequest request, Connection renewed, List<Allocation> allocations, Money dueLeft, LocalDate day) {
        return new Booking(
                renewed,
                request.amount(),
                request.mode(),
                request.reference(),
                request.idempotencyKey(),
                day,
                allocations,
                dueLeft,
                actor.name(),
                clock.now(),
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
