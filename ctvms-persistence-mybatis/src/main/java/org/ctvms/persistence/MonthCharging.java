package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * Opens a month for a range of connections and adds to the figures what was charged: the very charges that the opening
 * added, for others may charge some of the range at the same time.
 *
 * @param notExpiredBefore connections that expired before are not charged; null for all are
 */
record MonthCharging(
        LedgerMapper mapper, UnitCharges charges, YearMonth month, ConnectionRange range, LocalDate notExpiredBefore) {
    /** The charges raised. */
    int charge() {
        return range.isSingle()
                ? chargeOne()
                : Stream.of(ServiceType.values()).mapToInt(this::charge).sum();
    }

    private int chargeOne() {
        List<Money> raised = mapper.openMonth(month, range, null, notExpiredBefore);
        if (!raised.isEmpty()) {
            charges.add(mapper.charged(month, range));
        }
        return raised.size();
    }

    private int charge(ServiceType service) {
        List<Money> raised = mapper.openMonth(month, range, service, notExpiredBefore);
        if (!raised.isEmpty()) {
            Money sum = raised.stream().reduce(Money.ZERO, Money::plus);
            charges.add(List.of(new MonthlyCharge(service, month, sum)));
        }
        return raised.size();
    }
}
