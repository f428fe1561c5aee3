package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.billing.AccountOpening;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.time.Moment;

/** Removes a customer who owes nothing. */
final class Removal {
    private final AccountOpening opening;
    private final CurrencyUnit currency;

    /** Refusals name amounts in the currency. */
    Removal(BillingPolicy policy, CurrencyUnit currency) {
        this.opening = new AccountOpening(policy);
        this.currency = currency;
    }

    /** Removes the customer and answers which connections were closed by it. */
    List<StatusChanged> remove(RegistrationWork work, Crf crf, Moment now) {
        HeldCustomer.of(work.customers(), crf);
        List<ConnectionAccount> accounts = accounts(work, crf, now);
        Money due = accounts.stream().map(ConnectionAccount::due).reduce(Money.ZERO, Money::plus);
        if (!due.isZero()) {
            throw new RuleRefusedException(
                    Rule.STILL_DUE,
                    "The customer " + crf + " still owes "
                            + MoneyFormat.english(currency).format(due) + "; collect it before removing");
        }
        LocalDate day = work.ledger().position().bookingDay(now);
        List<ServiceConnection> open = accounts.stream()
                .map(ConnectionAccount::connection)
                .filter(ServiceConnection::isOpen)
                .collect(Collectors.toUnmodifiableList());
        open.forEach(connection -> work.connections().update(connection.closed(day)));
        work.customers().remove(crf, day);
        work.changes().add(now.at(), removed(crf, open, day));
        return open.stream()
                .flatMap(connection -> StatusChanged.between(connection, connection.closed(day)).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<NewChange> removed(Crf crf, List<ServiceConnection> open, LocalDate day) {
        return Stream.concat(
                        open.stream()
                                .flatMap(
                                        connection -> NewChange.between(
                                                ChangeKind.CONNECTION_CLOSED, connection, connection.closed(day))
                                                .stream()),
                        Stream.of(NewChange.of(ChangeKind.CUSTOMER_REMOVED, crf)))
                .toList();
    }

    private List<ConnectionAccount> accounts(RegistrationWork work, Crf crf, Moment now) {
        return work.connections().idsOf(crf).stream()
                .map(id -> opening.upToDate(work.ledger(), id, Optional.of(crf), now)
                        .orElseThrow())
                .collect(Collectors.toUnmodifiableList());
    }
}
