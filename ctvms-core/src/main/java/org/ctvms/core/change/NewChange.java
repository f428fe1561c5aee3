package org.ctvms.core.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;

/**
 * A change as it is recorded, before it has a number.
 *
 * @param kind what changed
 * @param crf the customer it is about
 * @param connection the connection it is about, if it is about one
 * @param invoice the number of a payment's invoice
 * @param complaint the number of a complaint
 * @param status the connection's status after the change; of changes of connections alone
 */
public record NewChange(
        ChangeKind kind,
        Crf crf,
        Optional<ConnectionId> connection,
        Optional<InvoiceNumber> invoice,
        Optional<Long> complaint,
        Optional<ConnectionStatus> status) {
    /** A change of the customer. */
    public static NewChange of(ChangeKind kind, Crf crf) {
        return new NewChange(kind, crf, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A change of the connection, as it stands after it. */
    public static NewChange of(ChangeKind kind, ServiceConnection after) {
        return connection(kind, after.crf(), after.id(), after.status());
    }

    /** A payment for the connection. */
    public static NewChange payment(Crf crf, ConnectionId connection, InvoiceNumber invoice) {
        return new NewChange(
                ChangeKind.PAYMENT_BOOKED,
                crf,
                Optional.of(connection),
                Optional.of(invoice),
                Optional.empty(),
                Optional.empty());
    }

    /** A change of a complaint. */
    public static NewChange complaint(ChangeKind kind, Crf crf, Optional<ConnectionId> connection, long number) {
        return new NewChange(kind, crf, connection, Optional.empty(), Optional.of(number), Optional.empty());
    }

    /** A change of a status. */
    public static NewChange of(StatusChanged changed) {
        return connection(ChangeKind.STATUS_CHANGED, changed.crf(), changed.id(), changed.to());
    }

    /** The change of the connection, and that of its status if it has another one. */
    public static List<NewChange> between(ChangeKind kind, ServiceConnection before, ServiceConnection after) {
        return Stream.concat(
                        Stream.of(of(kind, after)), StatusChanged.between(before, after).map(NewChange::of).stream())
                .toList();
    }

    private static NewChange connection(ChangeKind kind, Crf crf, ConnectionId id, ConnectionStatus status) {
        return new NewChange(kind, crf, Optional.of(id), Optional.empty(), Optional.empty(), Optional.of(status));
    }
}
