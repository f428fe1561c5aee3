package org.ctvms.persistence;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.customer.Crf;

record AuditRow(long number, Instant at, String byWhom, AuditAction action, Crf crf, String details) {
    AuditLine toDomain() {
        return new AuditLine(number, new AuditEntry(at, byWhom, action, Optional.ofNullable(crf), details));
    }
}
