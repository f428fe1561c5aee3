package org.ctvms.core.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.LedgerDay;
import org.ctvms.core.time.Moment;

/** Reminds all who owe, batch by batch, each batch in a unit of its own. */
final class BulkReminding {
    private static final int CUSTOMERS_PER_BATCH = 500;

    private final Transactions<? extends ReminderWork> transactions;
    private final Actor actor;

    BulkReminding(Transactions<? extends ReminderWork> transactions, Actor actor) {
        this.transactions = transactions;
        this.actor = actor;
    }

    ReminderResult run(ReminderFilter filter, Progress progress, Cancellation cancellation) {
        Moment now = actor.now();
        LedgerDay ledgerDay = transactions.read(work -> work.days().ledgerDay());
        ReminderResult nothing = ReminderResult.nothing(
                ledgerDay.bookingDay(now), ledgerDay.asOf(now).day());
        ReminderResult result = remind(filter, nothing, now, progress, cancellation);
        transactions.write(work -> {
            actor.did(work, now, AuditAction.REMINDED, details(filter, result));
            return result;
        });
        return result;
    }

    private ReminderResult remind(
            ReminderFilter filter, ReminderResult nothing, Moment now, Progress progress, Cancellation cancellation) {
        long total = transactions.read(work -> work.reminders().countOwing(filter));
        ReminderResult result = nothing;
        int after = 0;
        while (!cancellation.isRequested()) {
            Optional<ReminderBatch> batch = queueBatch(filter, after, nothing.day(), now);
            if (batch.isEmpty()) {
                return result;
            }
            after = batch.get().upTo();
            result = result.plus(batch.get());
            progress.at(result.seen(), Math.max(total, result.seen()));
        }
        return result.cancelled();
    }

    private Optional<ReminderBatch> queueBatch(ReminderFilter filter, int after, LocalDate day, Moment now) {
        return transactions.write(
                work -> work.reminders().queueBatch(filter, after, CUSTOMERS_PER_BATCH, day, now.at()));
    }

    private static String details(ReminderFilter filter, ReminderResult result) {
        String service = filter.service().map(Actor::words).orElse("any service");
        String unmailed = result.noAddress() == 0 ? "" : ", " + result.noAddress() + " without an e-mail address";
        return result.queued() + " customers" + unmailed + "; " + service + ", " + filter.atLeastMonths()
                + " or more months, " + Actor.words(result.outcome());
    }
}
