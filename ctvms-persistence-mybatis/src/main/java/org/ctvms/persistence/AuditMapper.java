package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.customer.Crf;

interface AuditMapper {
    int record(@Param("entry") AuditEntry entry, @Param("crf") Crf crf);

    List<AuditRow> list(
            @Param("by") String by,
            @Param("action") AuditAction action,
            @Param("crf") Crf crf,
            @Param("from") Instant from,
            @Param("before") Instant before,
            @Param("below") long below,
            @Param("limit") int limit);

    int prune(@Param("before") Instant before, @Param("limit") int limit);
}
