package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/** One sample customer, who acts by habit. */
final class Household {
    private static final Money SMALLEST_PART = Money.of("250");

    private final Ctvms engine;
    private final Crf crf;
    private final Habit habit;
    private final LocalDate yearBegins;

    Household(Ctvms engine, Crf crf, LocalDate yearBegins) {
        this.engine = engine;
        this.crf = crf;
        this.habit = Habit.of(crf);
        this.yearBegins = yearBegins;
    }

    Crf crf() {
        return crf;
    }

    boolean leavesOn(LocalDate day) {
        return habit == Habit.LEAVING && day.equals(yearBegins.plusDays(240 + crf.number() % 60));
    }

    /** Whether the household deals with its bills on the day. */
    boolean acts(LocalDate day) {
        int payday = 2 + crf.number() % 9;
        return switch (habit) {
            case IN_PARTS -> day.getDayOfMonth() == payday || day.getDayOfMonth() == payday + 14;
            case LATE -> day.getDayOfMonth() == payday + 10 && day.getMonthValue() % 2 == 1;
            case LAPSING -> day.getDayOfMonth() == payday && !lapses(day);
            default -> day.getDayOfMonth() == payday;
        };
    }

    /** Half of those who lapse come back within the year; the others still owe at its end. */
    private boolean lapses(LocalDate day) {
        int late = crf.number() / 10 % 2 == 0 ? 60 : 240;
        LocalDate from = yearBegins.plusDays(late + crf.number() % 30);
        return day.isAfter(from) && day.isBefore(from.plusDays(130));
    }

    void settle(LocalDate day, Diary diary) {
        for (ConnectionOverview overview :
                engine.actAsCustomer(crf).connections().all()) {
            returnToService(overview.connection(), diary);
            diary.paid(pay(overview.connection(), day));
        }
    }

    /** Pays everything, gives the connections up and leaves. */
    void leave(LocalDate day, Diary diary) {
        for (ConnectionOverview overview :
                engine.actAsCustomer(crf).connections().all()) {
            payOnline(overview.connection(), due(overview.connection()), day)
                    .ifPresent(receipt -> diary.paid(Optional.of(receipt)));
        }
        engine.actAsAdmin(Tour.ACTOR).customers().remove(crf);
        diary.did(AuditAction.CUSTOMER_REMOVED);
    }

    private void returnToService(ServiceConnection connection, Diary diary) {
        if (habit == Habit.LAPSING && connection.status() == ConnectionStatus.SUSPENDED) {
            engine.actAsAdmin(Tour.ACTOR).connections().reconnect(connection.id());
            diary.did(AuditAction.CONNECTION_RECONNECTED);
        }
    }

    private Optional<Receipt> pay(ServiceConnection connection, LocalDate day) {
        Money due = due(connection);
        return switch (habit) {
            case PROMPT_CASH, LATE -> payCash(connection, due);
            case IN_PARTS -> payCash(connection, part(due, day));
            default -> payOnline(connection, due, day);
        };
    }

    private static Money part(Money due, LocalDate day) {
        return day.getDayOfMonth() < 15 ? SMALLEST_PART.min(due) : due;
    }

    private Money due(ServiceConnection connection) {
        return engine.actAsCustomer(crf).connections().find(connection.id()).due();
    }

    private Optional<Receipt> payCash(ServiceConnection connection, Money amount) {
        return amount.isZero()
                ? Optional.empty()
                : Optional.of(engine.actAsAdmin(Tour.ACTOR).payments().collectCash(connection.id(), amount));
    }

    private Optional<Receipt> payOnline(ServiceConnection connection, Money amount, LocalDate day) {
        String reference = "SAMPLE-" + day + "-" + connection.id();
        return amount.isZero()
                ? Optional.empty()
                : Optional.of(engine.actAsCustomer(crf).payments().payOnline(connection.id(), amount, reference));
    }
}
