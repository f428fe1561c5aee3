package org.ctvms.core.dashboard;

import java.util.List;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * How one service stands on the dashboard's day.
 *
 * @param service the service
 * @param active connections that are active
 * @param inactive connections that are inactive
 * @param suspended connections that are suspended
 * @param renewalsToday open connections that expire on the day and were registered earlier
 * @param arrears the unpaid charges of all months before the day's
 * @param ahead the unpaid charges of months after the day's; they exist if a payment, a change or a quote opened a
 *     connection's month before the daily run
 * @param months the last twelve months up to the day's, oldest first
 */
public record ServiceDashboard(
        ServiceType service,
        long active,
        long inactive,
        long suspended,
        long renewalsToday,
        Money arrears,
        Money ahead,
        List<ServiceMonth> months) {
    /** Keeps a copy of the list. */
    public ServiceDashboard {
        months = List.copyOf(months);
    }

    /** All that is due: the sum of the dues of the service's connections, open and closed. */
    public Money due() {
        return arrears.plus(thisMonth().pending()).plus(ahead);
    }

    /** The money of the day's month. */
    public ServiceMonth thisMonth() {
        return months.get(months.size() - 1);
    }
}
