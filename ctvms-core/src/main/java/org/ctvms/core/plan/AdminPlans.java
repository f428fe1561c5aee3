package org.ctvms.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * What an admin does with plans. Adding one and changing a price refuse with {@link
 * org.ctvms.core.refusal.InvalidSettingsException} if an engine of another currency or zone has meanwhile added the first
 * plan, and with {@link org.ctvms.core.refusal.ClockAheadException} if the clock must be confirmed first. Thread-safe.
 */
public final class AdminPlans {
    private final Transactions<? extends PlanWork> transactions;
    private final CurrencyUnit currency;
    private final Actor actor;

    /** Works on the storage for the actor, with prices in the currency. */
    public AdminPlans(Transactions<? extends PlanWork> transactions, CurrencyUnit currency, Actor actor) {
        this.transactions = transactions;
        this.currency = currency;
        this.actor = actor;
    }

    /**
     * Adds a plan.
     *
     * @param name at most 100 characters, unique per service; compared exactly, case too
     * @param price of a month, more than 0
     * @param description at most 500 characters; may be empty
     */
    public Plan add(ServiceType service, String name, Money price, String description) {
        Check.given("service", service);
        String line = Check.identifier("name", name, 100);
        String text = Check.optionalText("description", description, 500);
        currency.payable("price", price);
        Moment now = actor.now();
        return transactions.write(work -> {
            basis().hold(work.plans());
            LocalDate day = work.days().ledgerDay().bookingDay(now);
            PlanId id = work.plans().insert(service, line, text, price, day);
            actor.did(work, now, AuditAction.PLAN_ADDED, Actor.words(service) + " " + line + " at " + inWords(price));
            return new Plan(id, service, line, price, text);
        });
    }

    /**
     * Changes the price. Months already charged keep theirs; so do months that began before today or begin today, even
     * if their opening is still to come.
     */
    public Plan changePrice(PlanId id, Money price) {
        currency.payable("price", price);
        Moment now = actor.now();
        return transactions.write(work -> {
            basis().hold(work.plans());
            LocalDate day = work.days().ledgerDay().bookingDay(now);
            Plan plan = find(work, id);
            work.plans().setPrice(id, price, day);
            actor.did(
                    work,
                    now,
                    AuditAction.PRICE_CHANGED,
                    Actor.words(plan.service()) + " " + plan.name() + " from " + inWords(plan.price()) + " to "
                            + inWords(price));
            return new Plan(id, plan.service(), plan.name(), price, plan.description());
        });
    }

    /** All plans, by service and name. */
    public List<Plan> all() {
        return transactions.read(work -> work.plans().all());
    }

    private String inWords(Money price) {
        return MoneyFormat.english(currency).format(price);
    }

    private PriceBasis basis() {
        return new PriceBasis(currency, actor.clock().zone());
    }

    private static Plan find(PlanWork work, PlanId id) {
        return work.plans().find(Check.given("plan", id)).orElseThrow(() -> new NotFoundException("plan", id));
    }
}
