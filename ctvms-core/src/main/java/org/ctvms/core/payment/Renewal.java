package org.ctvms.core.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.invoice.Allocation;

/** How a payment moves the connection's expiry and status. */
final class Renewal {
    private final BillingPolicy policy;

    Renewal(BillingPolicy policy) {
        this.policy = policy;
    }

    /** The connection after the allocations, before they are booked; a closed one is not renewed. */
    ServiceConnection after(
            ServiceConnection connection,
            List<Allocation> allocations,
            boolean allSettled,
            LocalDate day,
            LedgerStore ledger) {
        if (!connection.isOpen()) {
            return connection;
        }
        int settled = (int) allocations.stream().filter(Allocation::settles).count();
        Term term = connection.term().renewed(settled, day, policy.expiry());
        if (allSettled && term.reconnectedOn().isPresent()) {
            int months = settledSinceReconnection(connection, allocations, ledger);
            term = term.countedFromReconnection(months, policy.expiry());
        }
        return connection.with(term, day, policy.status());
    }

    private static int settledSinceReconnection(
            ServiceConnection connection, List<Allocation> allocations, LedgerStore ledger) {
        YearMonth start = YearMonth.from(connection.term().reconnectedOn().orElseThrow());
        long now = allocations.stream()
                .filter(allocation ->
                        allocation.settles() && !allocation.month().isBefore(start))
                .count();
        return ledger.settledFrom(connection.id(), start) + (int) now;
    }
}
