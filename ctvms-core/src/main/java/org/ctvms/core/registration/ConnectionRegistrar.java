package org.ctvms.core.registration;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.time.Moment;

/** Adds a connection with its first charges and year accounts. */
final class ConnectionRegistrar {
    // why: a typing error in the year must not raise a century of charges
    private static final int LONGEST_AGO_YEARS = 10;

    private final StatusRule statusRule;

    ConnectionRegistrar(StatusRule statusRule) {
        this.statusRule = statusRule;
    }

    /** Adds the connection of the customer, who is held. */
    ServiceConnection add(RegistrationWork work, Crf crf, NewConnection asked, Moment now) {
        Plan plan = work.plans().find(asked.planId()).orElseThrow(() -> new NotFoundException("plan", asked.planId()));
        LedgerPosition position = joinLedger(work.ledger(), now);
        LocalDate day = position.bookingDay(now);
        YearMonth through = later(YearMonth.from(day), position.openedThrough().orElseThrow());
        ServiceConnection connection = connection(crf, plan, asked, day, through);
        ConnectionId id = work.connections().insert(connection);
        asked.externalId().ifPresent(given -> work.externalIds().add(ExternalKind.CONNECTION, id.value(), given));
        List<Charge> charges = charges(id, connection.billedFrom(), through, plan.price(), day);
        work.ledger().raise(charges);
        work.ledger().open(accounts(id, connection.registeredOn(), through, charges, day));
        return work.connections().find(id, Optional.of(crf)).orElseThrow().connection();
    }

    /** The position, held, so that no month is opened for all while this connection comes into being. */
    private static LedgerPosition joinLedger(LedgerStore ledger, Moment now) {
        LedgerPosition locked = ledger.lockPosition();
        LedgerPosition position = locked.startingWith(YearMonth.from(locked.bookingDay(now)));
        ledger.save(position);
        return position;
    }

    private ServiceConnection connection(Crf crf, Plan plan, NewConnection asked, LocalDate day, YearMonth through) {
        LocalDate registeredOn = registeredOn(asked, day);
        YearMonth billedFrom = billedFrom(asked, registeredOn);
        Term term = Term.startingOn(registeredOn);
        return new ServiceConnection(
                new ConnectionId(0),
                crf,
                plan.service(),
                plan.id(),
                asked.deviceId(),
                registeredOn,
                billedFrom,
                term,
                statusRule.statusOn(day, term, billedFrom),
                through,
                Optional.empty());
    }

    private static LocalDate registeredOn(NewConnection asked, LocalDate day) {
        LocalDate registeredOn = asked.registeredOn().orElse(day);
        if (registeredOn.isAfter(day)) {
            throw new InvalidInputException(
                    "registeredOn", "is " + registeredOn + "; it must not be in the future", Flaw.IN_THE_FUTURE);
        }
        if (registeredOn.isBefore(day.minusYears(LONGEST_AGO_YEARS))) {
            throw new InvalidInputException(
                    "registeredOn",
                    "is " + registeredOn + "; it must not be more than " + LONGEST_AGO_YEARS + " years ago",
                    Flaw.TOO_LONG_AGO,
                    LONGEST_AGO_YEARS);
        }
        return registeredOn;
    }

    private static YearMonth billedFrom(NewConnection asked, LocalDate registeredOn) {
        YearMonth earliest = YearMonth.from(registeredOn);
        YearMonth billedFrom = asked.billedFrom().orElse(earliest);
        if (billedFrom.isBefore(earliest) || billedFrom.isAfter(earliest.plusYears(LONGEST_AGO_YEARS))) {
            throw new InvalidInputException(
                    "billedFrom",
                    "is " + billedFrom + "; it must be from " + earliest + " to " + LONGEST_AGO_YEARS + " years later",
                    Flaw.OUT_OF_RANGE,
                    earliest,
                    earliest.plusYears(LONGEST_AGO_YEARS));
        }
        return billedFrom;
    }

    private static List<Charge> charges(
            ConnectionId id, YearMonth from, YearMonth through, Money price, LocalDate day) {
        return Stream.iterate(from, month -> !month.isAfter(through), month -> month.plusMonths(1))
                .map(month -> new Charge(id, month, price, Money.ZERO, day))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<YearAccount> accounts(
            ConnectionId id, LocalDate registeredOn, YearMonth through, List<Charge> charges, LocalDate day) {
        return IntStream.rangeClosed(registeredOn.getYear(), through.getYear())
                .mapToObj(Year::of)
                .map(year -> new YearAccount(id, year, chargedBefore(year, charges), day))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Money chargedBefore(Year year, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.month().isBefore(year.atMonth(1)))
                .map(Charge::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
