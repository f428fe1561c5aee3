package org.ctvms.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.customer.Crf;

interface HistoryMapper {
    List<HistoryRow> newest(
            @Param("crf") Crf crf,
            @Param("offset") int offset,
            @Param("told") Collection<AuditAction> told,
            @Param("at") Instant at,
            @Param("place") int place,
            @Param("id") long id,
            @Param("limit") int limit);
}
