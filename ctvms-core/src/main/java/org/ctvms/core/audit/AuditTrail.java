package org.ctvms.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/** What was done by whom, newest first. Thread-safe. */
public final class AuditTrail {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends AuditWork> transactions;
    private final OperatorClock clock;

    /** Reads from the storage; days are the clock's. */
    public AuditTrail(Transactions<? extends AuditWork> transactions, OperatorClock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The entries that the filter wants, newest first, in pages.
     *
     * @param below the number of the last entry of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<AuditLine> list(AuditFilter filter, Optional<Long> below, int limit) {
        Check.given("filter", filter);
        Check.given("below", below);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        AuditQuery query = new AuditQuery(
                filter.by(),
                filter.action(),
                filter.crf(),
                filter.from().map(this::startOf),
                filter.until().map(day -> startOf(day.plusDays(1))));
        return transactions.read(work -> work.audit().list(query, below.orElse(Long.MAX_VALUE), limit));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }
}
