package org.ctvms.core.registration;

import org.ctvms.core.account.Passwords;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.storage.Transactions;

/** Hands out what each role may do with customers and connections. Thread-safe. */
public final class RegistrationDesk {
    private final Transactions<? extends RegistrationWork> transactions;
    private final BillingPolicy policy;
    private final CurrencyUnit currency;
    private final Actor actor;
    private final Listeners listeners;
    private final Passwords passwords;

    /** Works on the storage for the actor, by the policy; refusals name amounts in the currency. */
    public RegistrationDesk(
            Transactions<? extends RegistrationWork> transactions,
            BillingPolicy policy,
            CurrencyUnit currency,
            Actor actor,
            Listeners listeners,
            Passwords passwords) {
        this.transactions = transactions;
        this.policy = policy;
        this.currency = currency;
        this.actor = actor;
        this.listeners = listeners;
        this.passwords = passwords;
    }

    /** What an admin does with customers. */
    public AdminCustomers customers() {
        return new AdminCustomers(transactions, policy, currency, actor, listeners, passwords);
    }

    /** What an admin does with connections. */
    public AdminConnections connections() {
        return new AdminConnections(transactions, policy, actor, listeners);
    }

    /** What the customer sees and changes of the own details. */
    public OwnDetails ownDetails(Crf crf) {
        return new OwnDetails(transactions, crf, actor);
    }
}
