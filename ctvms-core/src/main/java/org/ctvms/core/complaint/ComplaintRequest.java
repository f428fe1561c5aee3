package org.ctvms.core.complaint;

import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;

/**
 * A complaint that the office takes for a customer, such as on the phone.
 *
 * @param crf who complains
 * @param connection which of the customer's connections it is about; empty for a general one
 * @param type what it is about
 * @param text what the customer said, in lines; up to 2000 characters
 * @param assignment who handles it, and by when
 */
public record ComplaintRequest(
        Crf crf, Optional<ConnectionId> connection, ComplaintType type, String text, Assignment assignment) {
    /** Checks that no component is {@code null}. */
    public ComplaintRequest {
        Check.given("crf", crf);
        Check.given("connection", connection);
        Check.given("type", type);
        Check.given("text", text);
        Check.given("assignment", assignment);
    }

    /** A general complaint that nobody handles yet. */
    public static ComplaintRequest of(Crf crf, ComplaintType type, String text) {
        return new ComplaintRequest(crf, Optional.empty(), type, text, Assignment.NONE);
    }

    /** The same, about that connection of the customer. */
    public ComplaintRequest about(ConnectionId id) {
        return new ComplaintRequest(crf, Optional.of(Check.given("connection", id)), type, text, assignment);
    }

    /** The same, with that assignment. */
    public ComplaintRequest with(Assignment handling) {
        return new ComplaintRequest(crf, connection, type, text, handling);
    }
}
