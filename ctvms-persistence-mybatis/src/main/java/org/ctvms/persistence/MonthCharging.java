package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.ConnectionRange;

/**
 * Opens a month for a range of connections and notes what was charged.
 *
 * @param notExpiredBefore connections that expired before are not charged; null for all are
 */
record MonthCharging(
        LedgerMapper mapper, UnitCharges charges, YearMonth month, ConnectionRange range, LocalDate notExpiredBefore) {
    /** The charges raised. */
    int charge() {
        if (range.isSingle()) {
            return chargeOne();
        }
        // why: looking for charges first costs half as much again, and the daily run meets none
        return Failures.unlessDuplicate(() -> mapper.openMonth(month, range, notExpiredBefore, false))
                .map(this::noteAll)
                .orElseGet(this::chargeTheRest);
    }

    private int chargeOne() {
        int raised = mapper.openMonth(month, range, notExpiredBefore, true);
        if (raised > 0) {
            charges.add(mapper.charged(month, range));
        }
        return raised;
    }

    private int noteAll(int raised) {
        charges.add(mapper.chargedAtOnce(month, range, notExpiredBefore));
        return raised;
    }

    private int chargeTheRest() {
        mapper.holdAll(range);
        List<MonthlyCharge> before = mapper.charged(month, range);
        int raised = mapper.openMonth(month, range, notExpiredBefore, true);
        charges.add(mapper.charged(month, range));
        charges.add(before.stream().map(MonthlyCharge::negated).toList());
        return raised;
    }
}
