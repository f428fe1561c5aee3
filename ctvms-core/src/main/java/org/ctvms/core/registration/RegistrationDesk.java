package org.ctvms.core.registration;

import org.ctvms.core.account.Passwords;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/** Hands out what each role may do with customers and connections. Thread-safe. */
public final class RegistrationDesk {
    private final Transactions<? extends RegistrationWork> transactions;
    private final BillingPolicy policy;
    private final OperatorClock clock;
    private final Passwords passwords;

    /** Works on the storage, by the policy and the clock. */
    public RegistrationDesk(
            Transactions<? extends RegistrationWork> transactions,
            BillingPolicy policy,
            OperatorClock clock,
            Passwords passwords) {
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** What an admin does with customers. */
    public AdminCustomers customers() {
        return new AdminCustomers(transactions, policy, clock, passwords);
    }

    /** What an admin does with connections. */
    public AdminConnections connections() {
        return new AdminConnections(transactions, policy, clock);
    }

    /** What the customer sees and changes of the own details. */
    public OwnDetails ownDetails(Crf crf) {
        return new OwnDetails(transactions, crf, clock);
    }
}
