package org.ctvms.core.testkit;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ChargingRule;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;

/** Charges a month to connections, one by one. */
record MonthOpening(Tables tables, YearMonth month, BillingPolicy policy) {
    int open(Collection<ServiceConnection> connections) {
        List<ServiceConnection> charged = connections.stream()
                .filter(connection -> ChargingRule.charges(month, connection, policy))
                .filter(connection -> !tables.charges.has(MonthKey.of(connection.id(), month)))
                .toList();
        charged.forEach(this::charge);
        return charged.size();
    }

    private void charge(ServiceConnection connection) {
        Money price = tables.plans.get(connection.planId().value()).priceOf(month);
        Charge charge = new Charge(connection.id(), month, price, Money.ZERO, month.atDay(1));
        tables.charges.put(MonthKey.of(connection.id(), month), charge);
    }
}
