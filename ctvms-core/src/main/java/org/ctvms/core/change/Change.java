package org.ctvms.core.change;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * A committed change. It says what changed; read the current values through the usual calls.
 *
 * @param number from 1, without gaps; later changes of the same thing have higher numbers
 * @param at when it was recorded
 * @param kind what changed
 * @param crf the customer it is about
 * @param connection the connection it is about, if it is about one
 * @param invoice the number of a payment's invoice
 * @param complaint the number of a complaint, as {@code ComplaintNumber} holds it
 * @param status the connection's status after the change; of changes of connections alone
 */
public record Change(
        long number,
        Instant at,
        ChangeKind kind,
        Crf crf,
        Optional<ConnectionId> connection,
        Optional<InvoiceNumber> invoice,
        Optional<Long> complaint,
        Optional<ConnectionStatus> status) {
    /** The recorded change under its number. */
    public static Change of(long number, Instant at, NewChange change) {
        return new Change(
                number,
                at,
                change.kind(),
                change.crf(),
                change.connection(),
                change.invoice(),
                change.complaint(),
                change.status());
    }
}
