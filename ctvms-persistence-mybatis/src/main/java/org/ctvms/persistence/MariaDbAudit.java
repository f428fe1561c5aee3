package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditQuery;
import org.ctvms.core.audit.AuditStore;

final class MariaDbAudit implements AuditStore {
    private final AuditMapper mapper;

    MariaDbAudit(AuditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void record(AuditEntry entry) {
        mapper.record(entry, entry.crf().orElse(null));
    }

    @Override
    public List<AuditLine> list(AuditQuery query, long below, int limit) {
        return mapper
                .list(
                        query.by().orElse(null),
                        query.action().orElse(null),
                        query.crf().orElse(null),
                        query.from().orElse(null),
                        query.before().orElse(null),
                        below,
                        limit)
                .stream()
                .map(AuditRow::toDomain)
                .toList();
    }

    @Override
    public int prune(Instant before, int limit) {
        return mapper.prune(before, limit);
    }
}
