package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.Comparator;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/** What was charged for one service and month. */
record MonthlyCharge(ServiceType service, YearMonth month, Money amount) {
    /** The order in which the rows of months are locked. */
    static final Comparator<MonthlyCharge> ORDER =
            Comparator.comparing(MonthlyCharge::service).thenComparing(MonthlyCharge::month);

    MonthlyCharge plus(MonthlyCharge other) {
        return new MonthlyCharge(service, month, amount.plus(other.amount));
    }
}
