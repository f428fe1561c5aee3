package org.ctvms.core.billing;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.time.Moment;

/**
 * Brings one connection up to date before it is changed, so that the change's order against the day's run does not
 * matter. Thread-safe.
 */
public final class AccountOpening {
    private final BillingPolicy policy;

    /** Follows the policy. */
    public AccountOpening(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * The account, held, with every month and year open that the daily run would have opened by now. Whoever changes
     * the connection must save the one that is in the account: it says up to which month its charges are decided.
     */
    public Optional<ConnectionAccount> upToDate(LedgerStore ledger, ConnectionId id, Optional<Crf> owner, Moment now) {
        return ledger.lockAccount(id, owner).map(account -> open(ledger, account, now));
    }

    private ConnectionAccount open(LedgerStore ledger, ConnectionAccount account, Moment now) {
        YearMonth current = YearMonth.from(account.position().bookingDay(now));
        YearMonth decided = decidedThrough(account);
        if (!decided.isBefore(current)) {
            return account.openedThrough(decided);
        }
        openMonths(ledger, account, decided, current);
        return ledger.lockAccount(account.connection().id(), Optional.empty())
                .orElseThrow()
                .openedThrough(current);
    }

    private OpenedMonth openMonths(
            LedgerStore ledger, ConnectionAccount account, YearMonth decided, YearMonth current) {
        ConnectionId id = account.connection().id();
        ledger.fixPrices(current, Optional.of(account.connection().planId()));
        ledger.takeIn(id);
        OpenedMonth opened = new OpenedMonth(0, 0);
        for (YearMonth month = decided.plusMonths(1); !month.isAfter(current); month = month.plusMonths(1)) {
            opened = opened.plus(openMonth(ledger, month, ConnectionRange.only(id)));
        }
        return opened;
    }

    /** Opens what is not open yet of one connection, and says how much that was. */
    OpenedMonth catchUp(LedgerStore ledger, ConnectionId id, Moment now) {
        ConnectionAccount account = ledger.lockAccount(id, Optional.empty()).orElseThrow();
        return openMonths(
                ledger,
                account,
                decidedThrough(account),
                YearMonth.from(account.position().bookingDay(now)));
    }

    OpenedMonth openMonth(LedgerStore ledger, YearMonth month, ConnectionRange range) {
        int charges = ledger.openMonth(month, range, policy);
        int accounts = month.getMonth() == Month.JANUARY ? ledger.openYear(Year.of(month.getYear()), range) : 0;
        return new OpenedMonth(charges, accounts);
    }

    private static YearMonth decidedThrough(ConnectionAccount account) {
        YearMonth own = account.connection().openedThrough();
        return account.position().openedThrough().filter(own::isBefore).orElse(own);
    }

    record OpenedMonth(int charges, int accounts) {
        OpenedMonth plus(OpenedMonth other) {
            return new OpenedMonth(charges + other.charges, accounts + other.accounts);
        }
    }
}
