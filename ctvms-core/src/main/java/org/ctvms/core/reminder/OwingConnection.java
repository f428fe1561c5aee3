package org.ctvms.core.reminder;

import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * A connection, open or closed, of which something is due.
 *
 * @param id the connection
 * @param service what runs over it
 * @param planName what it buys
 * @param deviceId chip id or login
 * @param due what is open of all its charges, of all years; more than 0
 * @param months the months that are not settled, oldest first
 */
public record OwingConnection(
        ConnectionId id, ServiceType service, String planName, String deviceId, Money due, List<YearMonth> months) {
    /** Keeps a copy of the months. */
    public OwingConnection {
        months = List.copyOf(months);
    }
}
