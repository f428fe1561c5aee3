package org.ctvms.core.history;

import java.time.Instant;
import java.util.Comparator;
import org.ctvms.core.refusal.Check;

/**
 * Where an entry stands in its customer's history; later ones are greater.
 *
 * @param at when it happened
 * @param kind what it is
 * @param id unique in its kind
 */
public record HistoryPosition(Instant at, HistoryKind kind, long id) implements Comparable<HistoryPosition> {
    private static final Comparator<HistoryPosition> ORDER = Comparator.comparing(HistoryPosition::at)
            .thenComparing(HistoryPosition::kind)
            .thenComparingLong(HistoryPosition::id);

    /** Checks that no component is {@code null}. */
    public HistoryPosition {
        Check.given("at", at);
        Check.given("kind", kind);
    }

    @Override
    public int compareTo(HistoryPosition other) {
        return ORDER.compare(this, other);
    }
}
