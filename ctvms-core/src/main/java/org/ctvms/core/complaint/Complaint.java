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
        Optional<Resolution> resolution) {
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
}
