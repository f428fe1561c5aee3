package org.ctvms.demo.tour;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/** What happened in the year, as the people at the counter noted it, apart from the engine's ledger and trail. */
final class Diary {
    private final Map<YearMonth, Money> taken = new TreeMap<>();
    private final List<Long> invoices = new ArrayList<>();
    private final Map<AuditAction, Long> done = new EnumMap<>(AuditAction.class);

    void paid(Optional<Receipt> receipt) {
        receipt.ifPresent(paid -> {
            taken.merge(YearMonth.from(paid.receivedOn()), paid.amount(), Money::plus);
            invoices.add(paid.invoice().value());
            did(AuditAction.PAYMENT_COLLECTED);
        });
    }

    /** Something was done once more that the engine's trail must tell too. */
    void did(AuditAction action) {
        done.merge(action, 1L, Long::sum);
    }

    /** How often it was done. */
    long times(AuditAction action) {
        return done.getOrDefault(action, 0L);
    }

    Money takenInAll() {
        return taken.values().stream().reduce(Money.ZERO, Money::plus);
    }

    List<Long> invoices() {
        return List.copyOf(invoices);
    }

    String summary() {
        return times(AuditAction.CUSTOMER_ADDED) + " customers added, " + times(AuditAction.CUSTOMER_REMOVED)
                + " removed, " + times(AuditAction.CONNECTION_RECONNECTED) + " connections reconnected; "
                + invoices.size() + " payments of " + takenInAll();
    }
}
