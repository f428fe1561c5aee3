package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.time.LedgerDay;

record PositionRow(
        LocalDate day, LocalDate confirmedDay, YearMonth openedThrough, long openedUpTo, long highestConnection) {
    static PositionRow of(LedgerPosition position) {
        return new PositionRow(
                position.ledgerDay().completed().orElse(null),
                position.ledgerDay().confirmed().orElse(null),
                position.openedThrough().orElse(null),
                position.cursor(),
                position.highestConnection());
    }

    PositionRow withHighest(long connection) {
        return new PositionRow(day, confirmedDay, openedThrough, openedUpTo, connection);
    }

    LedgerPosition toDomain() {
        LedgerDay reached = new LedgerDay(Optional.ofNullable(day), Optional.ofNullable(confirmedDay));
        return new LedgerPosition(reached, Optional.ofNullable(openedThrough), openedUpTo, highestConnection);
    }
}
