package org.ctvms.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;

/**
 * A complaint to be kept.
 *
 * @param crf who complains
 * @param connectionId which own connection it is about; empty for a general one
 * @param type what it is about
 * @param text what the customer wrote, in lines
 * @param raisedOn the day, in the operator's zone
 * @param raisedAt when this is recorded
 * @param takenBy who in the office took it; empty if the customer raised it
 * @param assignment who handles it, and by when
 */
public record NewComplaint(
        Crf crf,
        Optional<ConnectionId> connectionId,
        ComplaintType type,
        String text,
        LocalDate raisedOn,
        Instant raisedAt,
        Optional<String> takenBy,
        Assignment assignment) {
    /** When it was read: who in the office takes a complaint reads it. */
    public Optional<Instant> readAt() {
        return takenBy.map(name -> raisedAt);
    }
}
