package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.registration.NewConnection;

/**
 * The plans there are.
 *
 * @param all by service and name
 */
record PlanBook(List<Plan> all) {
    /** The plan that the connection is to have. */
    Plan of(NewConnection connection) {
        return all.stream()
                .filter(plan -> plan.id().equals(connection.planId()))
                .findFirst()
                .orElseThrow();
    }

    /** What all of them cost in a month. */
    Money monthly(List<NewConnection> connections) {
        return connections.stream().map(connection -> of(connection).price()).reduce(Money.ZERO, Money::plus);
    }
}
