package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.billing.LedgerPosition;

record PositionRow(LocalDate day, YearMonth openedThrough, long openedUpTo, long highestConnection) {
    static PositionRow of(LedgerPosition position) {
        return new PositionRow(
                position.day().orElse(null),
                position.openedThrough().orElse(null),
                position.cursor(),
                position.highestConnection());
    }

    PositionRow withHighest(long connection) {
        return new PositionRow(day, openedThrough, openedUpTo, connection);
    }

    LedgerPosition toDomain() {
        return new LedgerPosition(
                Optional.ofNullable(day), Optional.ofNullable(openedThrough), openedUpTo, highestConnection);
    }
}
