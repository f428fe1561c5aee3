package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;

/**
 * What one payment is for.
 *
 * @param lines one connection, or all of a customer's that owe
 */
record Bill(List<Line> lines) {
    /** Of that connection only. */
    static Bill of(Line line) {
        return new Bill(List.of(line));
    }

    /** Whether several connections are paid for at once, each in full. */
    boolean isTogether() {
        return lines.size() > 1;
    }

    /** The only connection, or the first of all. */
    Line first() {
        return lines.get(0);
    }

    Optional<Line> line(ConnectionId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Set<ConnectionId> ids() {
        return lines.stream().map(Line::id).collect(Collectors.toUnmodifiableSet());
    }

    Money due() {
        return lines.stream().map(Line::due).reduce(Money.ZERO, Money::plus);
    }

    List<Charge> charges() {
        return lines.stream().flatMap(line -> line.charges().stream()).toList();
    }

    /** What is paid for each connection: the amount, or each one's due if several are paid together. */
    Map<ConnectionId, Money> amounts(Money amount) {
        return isTogether()
                ? lines.stream().collect(Collectors.toUnmodifiableMap(Line::id, Line::due))
                : Map.of(first().id(), amount);
    }
}
