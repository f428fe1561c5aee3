package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.money.Money;

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

    /** What the customer owes for all connections now. Off the event thread. */
    static Money due(AdminSession session, Crf crf) {
        return session.connections().of(crf).stream()
                .map(ConnectionOverview::due)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What all connections owe. */
    Money due() {
        return lines.stream().map(Line::due).reduce(Money.ZERO, Money::plus);
    }

    /** All that owe, if they are several. */
    Optional<Bill> together() {
        return Optional.of(new Bill(owing())).filter(Bill::isTogether);
    }

    private List<Line> owing() {
        return lines.stream().filter(line -> line.due().isPositive()).toList();
    }

    /** What is to be paid if those connections are wanted: the first that owes, or the first of all, if none is. */
    Optional<Bill> bill(Set<ConnectionId> wanted) {
        return wanted.size() > 1
                ? together().or(this::firstToPay)
                : lines.stream()
                        .filter(line -> wanted.contains(line.id()))
                        .findFirst()
                        .map(Bill::of)
                        .or(this::firstToPay);
    }

    private Optional<Bill> firstToPay() {
        return owing().stream().findFirst().or(() -> lines.stream().findFirst()).map(Bill::of);
    }
}
