package org.ctvms.core.testkit;

import java.time.YearMonth;
import java.util.Comparator;
import org.ctvms.core.connection.ConnectionId;

/** Rows of one connection lie together, by month. */
record MonthKey(long connection, YearMonth month) implements Comparable<MonthKey> {
    private static final Comparator<MonthKey> ORDER =
            Comparator.comparingLong(MonthKey::connection).thenComparing(MonthKey::month);
    private static final YearMonth FIRST = YearMonth.of(1, 1);

    static MonthKey of(ConnectionId connection, YearMonth month) {
        return new MonthKey(connection.value(), month);
    }

    static MonthKey firstOf(long connection) {
        return new MonthKey(connection, FIRST);
    }

    @Override
    public int compareTo(MonthKey other) {
        return ORDER.compare(this, other);
    }
}
