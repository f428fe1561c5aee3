package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.time.Moment;

/** Decides what an amount does to an account that is up to date; writes nothing. */
final class SettlementRule {
    private final PaymentRule amounts;
    private final Renewal renewal;

    SettlementRule(Money minimum, CurrencyUnit currency, BillingPolicy policy) {
        this.amounts = new PaymentRule(minimum, currency);
        this.renewal = new Renewal(policy);
    }

    /** What it does, or the refusal of an amount that is too much or too little. */
    Settlement of(Money amount, ConnectionAccount account, Moment now, LedgerStore ledger) {
        Money due = account.due();
        amounts.check(amount, due);
        Money dueLeft = due.minus(amount);
        LocalDate day = account.position().bookingDay(now);
        List<Allocation> allocations = OldestFirst.allocate(amount, account.openCharges());
        ServiceConnection after = renewal.after(account.connection(), allocations, dueLeft.isZero(), day, ledger);
        return new Settlement(after, amount, day, allocations, dueLeft);
    }
}
