package org.ctvms.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;

/**
 * What a customer complained about.
 *
 * @param number its number
 * @param crf who complained
 * @param customerName as it is now
 * @param connectionId which connection it is about; empty for a general one
 * @param deviceId that connection's device
 * @param type what it is about
 * @param text what the customer wrote, in lines
 * @param raisedOn the day, in the operator's zone
 * @param raisedAt when this was recorded
 * @param readAt when an admin first marked it read, if one did
 * @param resolution how it ended, if it did
 * @param takenBy who in the office took it, as the audit trail names them; empty if the customer raised it, and for customers
 * @param assignment who handles it, and by when; customers are not shown it
 */
public record Complaint(
        ComplaintNumber number,
        Crf crf,
        String customerName,
        Optional<ConnectionId> connectionId,
        Optional<String> deviceId,
        ComplaintType type,
        String text,
        LocalDate raisedOn,
        Instant raisedAt,
        Optional<Instant> readAt,
        Optional<Resolution> resolution,
        Optional<String> takenBy,
        Assignment assignment) {
    /** How far it has come. */
    public ComplaintState state() {
        if (resolution.isPresent()) {
            return ComplaintState.RESOLVED;
        }
        return readAt.isPresent() ? ComplaintState.READ : ComplaintState.UNREAD;
    }

    /** Whether it still waits for its resolution. */
    public boolean isOpen() {
        return resolution.isEmpty();
    }

    /** Whether it is still open after the day on which it was due. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && assignment.dueOn().filter(today::isAfter).isPresent();
    }

    /** The same as its customer sees it: without what the office arranged. */
    public Complaint forCustomer() {
        return new Complaint(
                number,
                crf,
                customerName,
                connectionId,
                deviceId,
                type,
                text,
                raisedOn,
                raisedAt,
                readAt,
                resolution,
                Optional.empty(),
                Assignment.NONE);
    }
}
