package org.ctvms.core.testkit;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;

/** Opens a year's accounts, one by one. */
record YearOpening(Tables tables, Year year) {
    int open(Collection<ServiceConnection> connections) {
        List<ServiceConnection> opening =
                connections.stream().filter(this::opens).toList();
        opening.forEach(this::openAccount);
        return opening.size();
    }

    private boolean opens(ServiceConnection connection) {
        return (connection.isOpen() || tables.dueOf(connection.id()).isPositive())
                && connection.openedThrough().isBefore(january())
                && !tables.accounts.has(MonthKey.of(connection.id(), january()));
    }

    private void openAccount(ServiceConnection connection) {
        Money broughtForward = tables.chargesOf(connection.id()).stream()
                .filter(charge -> charge.month().isBefore(january()))
                .map(Charge::open)
                .reduce(Money.ZERO, Money::plus);
        YearAccount account = new YearAccount(connection.id(), year, broughtForward, year.atDay(1));
        tables.accounts.put(MonthKey.of(connection.id(), january()), account);
    }

    private YearMonth january() {
        return year.atMonth(1);
    }
}
