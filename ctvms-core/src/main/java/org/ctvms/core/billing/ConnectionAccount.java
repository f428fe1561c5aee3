package org.ctvms.core.billing;

import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;

/**
 * A connection with what it owes, held against other writers until the unit ends.
 *
 * @param connection the connection
 * @param openCharges its charges that are not settled, oldest first
 * @param position how far the daily run has come
 */
public record ConnectionAccount(ServiceConnection connection, List<Charge> openCharges, LedgerPosition position) {
    /** What is open of all charges. */
    public Money due() {
        return openCharges.stream().map(Charge::open).reduce(Money.ZERO, Money::plus);
    }

    ConnectionAccount openedThrough(YearMonth month) {
        return new ConnectionAccount(connection.openedThrough(month), openCharges, position);
    }
}
