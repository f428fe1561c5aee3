package org.ctvms.core.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * Reminds customers by mail of what they owe, each at most once a day. What is due is read when the mail is made, shortly
 * before it leaves; a reminder of what was paid meanwhile never leaves. Before the day's run the dues are those of the day
 * before, as {@link ReminderResult#asOf} says. Thread-safe.
 */
public final class AdminReminders {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends ReminderWork> transactions;
    private final CurrencyUnit currency;
    private final Actor actor;
    private final BulkReminding bulk;

    /** Reminds in the name of the actor; the trail names amounts in the currency. */
    public AdminReminders(Transactions<? extends ReminderWork> transactions, CurrencyUnit currency, Actor actor) {
        this.transactions = transactions;
        this.currency = currency;
        this.actor = actor;
        this.bulk = new BulkReminding(transactions, actor);
    }

    /**
     * Reminds one customer.
     *
     * @throws NotFoundException if there is no such customer
     * @throws RuleRefusedException if the customer was removed
     */
    public ReminderAnswer remind(Crf crf) {
        Check.given("crf", crf);
        Moment now = actor.now();
        return transactions.write(work -> remind(work, crf, now));
    }

    private ReminderAnswer remind(ReminderWork work, Crf crf, Moment now) {
        Customer customer = present(work, crf);
        Optional<Debtor> debtor = work.reminders().lock(crf);
        if (debtor.isEmpty()) {
            return ReminderAnswer.NOTHING_DUE;
        }
        if (!work.reminders().note(crf, work.ledger().position().bookingDay(now))) {
            return ReminderAnswer.ALREADY_TODAY;
        }
        work.outbox().queue(letter(customer, now));
        actor.did(
                work,
                now,
                AuditAction.REMINDED,
                crf,
                "of " + MoneyFormat.english(currency).format(debtor.get().due()));
        return customer.contact().email().isPresent() ? ReminderAnswer.QUEUED : ReminderAnswer.NO_ADDRESS;
    }

    private static Customer present(ReminderWork work, Crf crf) {
        Customer customer = work.customers().lock(crf).orElseThrow(() -> new NotFoundException("customer", crf));
        if (customer.isRemoved()) {
            throw new RuleRefusedException(Rule.CUSTOMER_REMOVED, "The customer " + crf + " was removed");
        }
        return customer;
    }

    private NewMail letter(Customer customer, Moment now) {
        Map<String, String> values = Map.of("crf", customer.crf().toString());
        return NewMail.of(
                MailKind.REMINDER,
                Optional.of(customer.crf()),
                customer.contact().email(),
                values,
                now.at());
    }

    /** Reminds all whom the filter means. */
    public ReminderResult remindAll(ReminderFilter filter) {
        return remindAll(filter, Progress.NONE, Cancellation.NEVER);
    }

    /**
     * Reminds all whom the filter means, or as many as are seen before it is cancelled. Any number of runs may go on at
     * once: each customer is reminded by one of them.
     *
     * @param progress hears how many who owe were seen, and how many there are
     */
    public ReminderResult remindAll(ReminderFilter filter, Progress progress, Cancellation cancellation) {
        Check.given("filter", filter);
        Progress guardedProgress = HostPart.guarded("progress", Progress.class, progress);
        Cancellation guardedCancellation = HostPart.guarded("cancellation", Cancellation.class, cancellation);
        return bulk.run(filter, guardedProgress, guardedCancellation);
    }

    /**
     * The customers whom the filter means, with all they owe, by CRF, in pages.
     *
     * @param after the last CRF of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Debtor> owing(ReminderFilter filter, Optional<Crf> after, int limit) {
        Check.given("after", after);
        return page(filter, DebtorOrder.BY_CRF, after.map(crf -> ListCursor.after(crf.number())), limit);
    }

    /**
     * The same customers in an order of your choice, in pages. Read all pages in the same order.
     *
     * @param after the last customer of the page before, as they were listed; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Debtor> owing(ReminderFilter filter, DebtorOrder order, Optional<Debtor> after, int limit) {
        Check.given("order", order);
        Check.given("after", after);
        Optional<ListCursor> cursor = after.map(
                last -> ListCursor.after(last, order.column(), last.crf().number()));
        return page(filter, order, cursor, limit);
    }

    /** How many customers the filter wants, all pages together. */
    public long count(ReminderFilter filter) {
        Check.given("filter", filter);
        return transactions.read(work -> work.reminders().countOwing(filter));
    }

    private List<Debtor> page(ReminderFilter filter, DebtorOrder order, Optional<ListCursor> after, int limit) {
        Check.given("filter", filter);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.reminders().owing(filter, order, after, limit));
    }
}
