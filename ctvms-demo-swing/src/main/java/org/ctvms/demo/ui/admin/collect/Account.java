package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;

/**
 * A customer with what can be paid for.
 *
 * @param customer who pays
 * @param lines the connections that are open, and closed ones that owe
 */
record Account(Customer customer, List<Line> lines) {
    /** The customer's account as it is today. Off the event thread. */
    static Account of(AdminSession session, Crf crf) {
        List<Line> lines = session.connections().of(crf).stream()
                .filter(Account::canBePaid)
                .map(overview -> Line.of(session, overview.connection().id()))
                .toList();
        return new Account(session.customers().find(crf), lines);
    }

    private static boolean canBePaid(ConnectionOverview overview) {
        return overview.connection().isOpen() || overview.due().isPositive();
    }

    /** The line of that connection. */
    Optional<Line> line(ConnectionId connection) {
        return lines.stream().filter(line -> line.id().equals(connection)).findFirst();
    }

    /** The first line that owes, or the first of all. */
    Optional<Line> firstToPay() {
        return lines.stream()
                .filter(line -> line.due().isPositive())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }
}
