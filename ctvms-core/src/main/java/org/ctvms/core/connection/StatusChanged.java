package org.ctvms.core.connection;

import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Event;
import org.ctvms.core.plan.ServiceType;

/**
 * A connection stands differently than before: where a host cuts or restores the line.
 *
 * @param id the connection
 * @param crf whose it is
 * @param service its service
 * @param deviceId its chip id or login
 * @param from the status it had
 * @param to the status it has
 */
public record StatusChanged(
        ConnectionId id, Crf crf, ServiceType service, String deviceId, ConnectionStatus from, ConnectionStatus to)
        implements Event {
    /** The change from the one to the other state of a connection, if its status differs. */
    public static Optional<StatusChanged> between(ServiceConnection before, ServiceConnection after) {
        return before.status() == after.status()
                ? Optional.empty()
                : Optional.of(new StatusChanged(
                        after.id(), after.crf(), after.service(), after.deviceId(), before.status(), after.status()));
    }
}
