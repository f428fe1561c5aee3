package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;

record ComplaintRow(
        ComplaintNumber number,
        Crf crf,
        String customerName,
        ConnectionId connectionId,
        String deviceId,
        ComplaintType type,
        String text,
        LocalDate raisedOn,
        Instant raisedAt,
        Instant readAt,
        LocalDate resolvedOn,
        Instant resolvedAt,
        String resolvedBy,
        String note,
        String takenBy,
        String assignee,
        LocalDate dueOn) {
    Complaint toDomain() {
        return new Complaint(
                number,
                crf,
                customerName,
                Optional.ofNullable(connectionId),
                Optional.ofNullable(deviceId),
                type,
                text,
                raisedOn,
                raisedAt,
                Optional.ofNullable(readAt),
                Optional.ofNullable(resolvedOn).map(day -> new Resolution(day, resolvedAt, resolvedBy, note)),
                Optional.ofNullable(takenBy),
                new Assignment(Optional.ofNullable(assignee), Optional.ofNullable(dueOn)));
    }
}
