package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditQuery;
import org.ctvms.core.customer.Crf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link org.ctvms.core.audit.AuditStore} does. */
public abstract class AuditStoreContract extends StoreContract {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final AuditQuery ALL = query(Optional.empty(), Optional.empty(), Optional.empty());

    private final AuditEntry first = entry(0, "clerk", AuditAction.PLAN_ADDED, Optional.empty(), "a plan");
    private final AuditEntry second =
            entry(1, "clerk", AuditAction.CUSTOMER_ADDED, Optional.of(new Crf(7)), "\u20b9 \uD83D\uDE00 ' OR 1=1 --");
    private final AuditEntry third = entry(2, "CRF 7", AuditAction.CUSTOMER_CHANGED, Optional.of(new Crf(7)), "mobile");

    @BeforeEach
    void record() {
        change(work -> List.of(first, second, third).forEach(work.audit()::record));
    }

    @Test
    void theNewestComesFirst() {
        assertThat(entries(ALL)).containsExactly(third, second, first);
    }

    @Test
    void pagesFollowOneAnother() {
        List<AuditLine> page = read(work -> work.audit().list(ALL, Long.MAX_VALUE, 2));
        long last = page.get(1).number();
        assertThat(page).extracting(AuditLine::entry).containsExactly(third, second);
        List<AuditLine> next = read(work -> work.audit().list(ALL, last, 2));
        assertThat(next).extracting(AuditLine::entry).containsExactly(first);
    }

    @Test
    void entriesAreFoundByWhomWhatAndAboutWhom() {
        assertThat(entries(query(Optional.of("clerk"), Optional.empty(), Optional.empty())))
                .containsExactly(second, first);
        assertThat(entries(query(Optional.empty(), Optional.of(AuditAction.PLAN_ADDED), Optional.empty())))
                .containsExactly(first);
        assertThat(entries(query(Optional.empty(), Optional.empty(), Optional.of(new Crf(7)))))
                .containsExactly(third, second);
        assertThat(entries(query(Optional.of("Clerk"), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void entriesArePrunedOldestFirst() {
        assertThat(prune(first.at(), 10)).isZero();
        assertThat(prune(third.at(), 1)).isEqualTo(1);
        assertThat(entries(ALL)).containsExactly(third, second);
        assertThat(prune(third.at(), 10)).isEqualTo(1);
        assertThat(entries(ALL)).containsExactly(third);
    }

    private int prune(Instant before, int limit) {
        return write(work -> work.audit().prune(before, limit));
    }

    @Test
    void entriesAreFoundByTimeFromAnInstantToBeforeAnother() {
        Optional<Instant> from = Optional.of(second.at());
        Optional<Instant> before = Optional.of(third.at());
        assertThat(entries(new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), from, before)))
                .containsExactly(second);
    }

    private List<AuditEntry> entries(AuditQuery query) {
        return read(work -> work.audit().list(query, Long.MAX_VALUE, 100)).stream()
                .map(AuditLine::entry)
                .toList();
    }

    private static AuditQuery query(Optional<String> by, Optional<AuditAction> action, Optional<Crf> crf) {
        return new AuditQuery(by, action, crf, Optional.empty(), Optional.empty());
    }

    private static AuditEntry entry(int hours, String by, AuditAction action, Optional<Crf> crf, String details) {
        return new AuditEntry(START.plus(Duration.ofHours(hours)), by, action, crf, details);
    }
}
