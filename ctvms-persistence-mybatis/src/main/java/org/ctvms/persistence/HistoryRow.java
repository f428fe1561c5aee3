package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

record HistoryRow(
        Instant at,
        HistoryKind kind,
        long id,
        LocalDate day,
        String byWhom,
        ServiceType service,
        String deviceId,
        Money amount,
        YearMonth month,
        ConnectionStatus status,
        MailKind mail,
        MailState mailState,
        ComplaintType complaint,
        AuditAction action,
        String details) {
    HistoryEntry toDomain() {
        return new HistoryEntry(
                at,
                kind,
                id,
                Optional.ofNullable(day),
                Optional.ofNullable(byWhom),
                Optional.ofNullable(service),
                Optional.ofNullable(deviceId),
                Optional.ofNullable(amount),
                Optional.ofNullable(month),
                Optional.ofNullable(status),
                Optional.ofNullable(mail),
                Optional.ofNullable(mailState),
                Optional.ofNullable(complaint),
                Optional.ofNullable(action),
                Optional.ofNullable(details));
    }
}
