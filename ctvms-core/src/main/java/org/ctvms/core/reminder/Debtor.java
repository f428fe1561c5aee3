package org.ctvms.core.reminder;

import java.util.List;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;

/**
 * A customer who owes something.
 *
 * @param crf the customer
 * @param name as it is now
 * @param connections those of which something is due, by id; at least one
 */
public record Debtor(Crf crf, String name, List<OwingConnection> connections) {
    /** Keeps a copy of the connections. */
    public Debtor {
        connections = List.copyOf(connections);
    }

    /** What is due on all connections together. */
    public Money due() {
        return connections.stream().map(OwingConnection::due).reduce(Money.ZERO, Money::plus);
    }

    /** How many calendar months are not settled; one that several connections owe counts once. */
    public int pendingMonths() {
        return (int) connections.stream()
                .flatMap(connection -> connection.months().stream())
                .distinct()
                .count();
    }
}
