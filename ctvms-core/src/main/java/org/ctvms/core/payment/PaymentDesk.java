package org.ctvms.core.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.billing.AccountOpening;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.ReconnectionRule;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.invoice.ArchivedNumbers;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Takes payments and hands out what each role may do with it. Thread-safe. */
public final class PaymentDesk {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends PaymentWork> transactions;
    private final Actor actor;
    private final Listeners listeners;
    private final CurrencyUnit currency;
    private final Operator operator;
    private final Language language;
    private final SettlementRule rule;
    private final AccountOpening opening;
    private final ReconnectionRule reconnection;
    private final ArchivedNumbers archived;

    /** Books on the storage for the actor; operator and language are those of every invoice. */
    public PaymentDesk(
            Transactions<? extends PaymentWork> transactions,
            Actor actor,
            Listeners listeners,
            CurrencyUnit currency,
            Operator operator,
            Language language,
            Money minimum,
            BillingPolicy policy,
            ArchivedNumbers archived) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.currency = currency;
        this.operator = operator;
        this.language = language;
        this.rule = new SettlementRule(minimum, currency, policy);
        this.opening = new AccountOpening(policy);
        this.reconnection = new ReconnectionRule(policy);
        this.archived = archived;
    }

    /** What an admin may do. */
    public AdminPayments forAdmin() {
        return new AdminPayments(this);
    }

    /** What the customer may do. */
    public CustomerPayments forCustomer(Crf crf) {
        return new CustomerPayments(this, crf);
    }

    List<Receipt> collect(PaymentRequest request, Optional<Crf> owner) {
        request.parts().forEach(part -> currency.payable("amount", part.amount()));
        Moment now = actor.now();
        Optional<InvoiceNumber> givenOut = archived.highestKnown();
        return transactions
                .write(
                        work -> collect(work, request, owner, now).beyond(givenOut),
                        done -> done.events(request.mode()).forEach(listeners::tell))
                .receipts();
    }

    private Collected collect(PaymentWork work, PaymentRequest request, Optional<Crf> owner, Moment now) {
        List<ConnectionAccount> accounts = accounts(work, request, owner, now);
        return sentBefore(work.payments(), request)
                .map(Collected::before)
                .orElseGet(() -> book(work, accounts, request, now));
    }

    PaymentQuote quote(ConnectionId connection, Money amount, Optional<Crf> owner) {
        Check.given("connection", connection);
        currency.payable("amount", amount);
        Moment now = actor.now();
        return transactions.write(work -> settle(work, upToDate(work, connection, owner, now), amount, now)
                .quote());
    }

    Optional<ReconnectionQuote> quoteReconnection(ConnectionId id, Optional<Crf> owner) {
        Check.given("connection", id);
        Moment now = actor.now();
        return transactions.write(work -> quoteReconnection(work, upToDate(work, id, owner, now), now));
    }

    private Optional<ReconnectionQuote> quoteReconnection(PaymentWork work, ConnectionAccount account, Moment now) {
        ServiceConnection connection = account.connection();
        LocalDate day = account.position().bookingDay(now);
        YearMonth month = YearMonth.from(day);
        boolean charged = work.ledger().isCharged(connection.id(), month);
        if (!connection.isOpen()
                || reconnection.whyNot(connection, charged, day).isPresent()) {
            return Optional.empty();
        }
        Money charge = charged
                ? Money.ZERO
                : work.plans().find(connection.planId()).orElseThrow().price();
        return Optional.of(new ReconnectionQuote(connection.id(), month, charge));
    }

    List<Charge> openCharges(ConnectionId connection, Optional<Crf> owner) {
        Check.given("connection", connection);
        Moment now = actor.now();
        return transactions.write(
                work -> List.copyOf(upToDate(work, connection, owner, now).openCharges()));
    }

    ListedPayment find(InvoiceNumber number) {
        Check.given("invoice", number);
        return transactions
                .read(work -> work.payments().find(number))
                .orElseThrow(() -> new NotFoundException("invoice", number));
    }

    ListedPayment find(ExternalId id) {
        Check.given("externalId", id);
        return transactions
                .read(work -> number(work.externalIds(), id).flatMap(work.payments()::find))
                .orElseThrow(() -> new NotFoundException("payment", id));
    }

    private static Optional<InvoiceNumber> number(ExternalIdStore ids, ExternalId id) {
        OptionalLong number = ids.find(ExternalKind.PAYMENT, id);
        return number.isPresent() ? Optional.of(new InvoiceNumber(number.getAsLong())) : Optional.empty();
    }

    List<ListedPayment> list(PaymentQuery query, Optional<InvoiceNumber> after, int limit) {
        Check.given("query", query);
        long beyond = Check.given("after", after).map(InvoiceNumber::value).orElse(0L);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.payments().list(query, beyond, limit));
    }

    private ConnectionAccount upToDate(PaymentWork work, ConnectionId id, Optional<Crf> owner, Moment now) {
        return opening.upToDate(work.ledger(), id, owner, now)
                .orElseThrow(() -> new NotFoundException("connection", id));
    }

    private List<ConnectionAccount> accounts(
            PaymentWork work, PaymentRequest request, Optional<Crf> owner, Moment now) {
        List<ConnectionAccount> accounts = request.parts().stream()
                .map(part -> upToDate(work, part.connectionId(), owner, now))
                .toList();
        if (accounts.stream()
                        .map(account -> account.connection().crf())
                        .distinct()
                        .count()
                > 1) {
            throw new InvalidInputException("amounts", "belong to several customers; take one payment per customer");
        }
        return accounts;
    }

    private static Optional<List<Receipt>> sentBefore(PaymentStore payments, PaymentRequest request) {
        return first(request, "idempotencyKey", request.idempotencyKey().map(payments::findByIdempotencyKey))
                .or(() -> first(request, "externalId", request.externalId().map(payments::findByExternalId)))
                .or(() -> first(request, "reference", request.reference().map(payments::findByReference)));
    }

    private static Optional<List<Receipt>> first(
            PaymentRequest request, String field, Optional<List<BookedPayment>> booked) {
        return booked.filter(payments -> !payments.isEmpty())
                .map(payments -> request.among(payments)
                        .orElseThrow(() -> new ConflictException(
                                field, "was used for another payment; give this payment its own")));
    }

    private Collected book(PaymentWork work, List<ConnectionAccount> accounts, PaymentRequest request, Moment now) {
        List<Settlement> settlements = IntStream.range(0, accounts.size())
                .mapToObj(at ->
                        settle(work, accounts.get(at), request.parts().get(at).amount(), now))
                .toList();
        List<Booking> bookings = IntStream.range(0, accounts.size())
                .mapToObj(at -> booking(request, accounts.get(at), settlements.get(at), now))
                .toList();
        List<InvoiceNumber> numbers = work.payments().book(bookings);
        request.externalId()
                .ifPresent(id -> work.externalIds()
                        .add(ExternalKind.PAYMENT, numbers.get(0).value(), id));
        return Collected.now(IntStream.range(0, accounts.size())
                .mapToObj(at -> new Collected.Entry(
                        receipt(numbers.get(at), bookings.get(at)),
                        accounts.get(at).connection(),
                        settlements.get(at).after()))
                .toList());
    }

    private Settlement settle(PaymentWork work, ConnectionAccount account, Money amount, Moment now) {
        return rule.of(amount, account, now, work.ledger());
    }

    private Booking booking(PaymentRequest request, ConnectionAccount account, Settlement settlement, Moment now) {
        return new Booking(
                settlement.after(),
                account.connection().status(),
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
                operator,
                language);
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
