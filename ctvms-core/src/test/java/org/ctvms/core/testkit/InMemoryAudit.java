package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditQuery;
import org.ctvms.core.audit.AuditStore;

record InMemoryAudit(Tables tables) implements AuditStore {
    @Override
    public void record(AuditEntry entry) {
        long number = tables.next(Series.AUDIT);
        tables.audit.put(number, new AuditLine(number, entry));
    }

    @Override
    public List<AuditLine> list(AuditQuery query, long below, int limit) {
        return tables.audit.all().stream()
                .filter(line -> line.number() < below && matches(query, line.entry()))
                .sorted(Comparator.comparing(AuditLine::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int prune(Instant before, int limit) {
        List<AuditLine> old = tables.audit.all().stream()
                .filter(line -> line.entry().at().isBefore(before))
                .limit(limit)
                .toList();
        old.forEach(line -> tables.audit.remove(line.number()));
        return old.size();
    }

    private static boolean matches(AuditQuery query, AuditEntry entry) {
        return query.by().filter(by -> !by.equals(entry.by())).isEmpty()
                && query.action().filter(action -> action != entry.action()).isEmpty()
                && (query.crf().isEmpty() || query.crf().equals(entry.crf()))
                && query.from().filter(entry.at()::isBefore).isEmpty()
                && query.before().filter(end -> !entry.at().isBefore(end)).isEmpty();
    }
}
