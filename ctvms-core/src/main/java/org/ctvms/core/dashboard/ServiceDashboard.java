package org.ctvms.core.dashboard;

import java.util.List;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * How one service stands.
 *
 * @param service the service
 * @param active connections that are active
 * @param inactive connections that are inactive
 * @param suspended connections that are suspended
 * @param renewalsToday open connections that expire today and were registered earlier
 * @param arrears what is open of the charges of all months before this one
 * @param months the last twelve months, this one included, oldest first
 */
public record ServiceDashboard(
        ServiceType service,
        long active,
        long inactive,
        long suspended,
        long renewalsToday,
        Money arrears,
        List<ServiceMonth> months) {
    /** Keeps a copy of the list. */
    public ServiceDashboard {
        months = List.copyOf(months);
    }

    /** This month's money. */
    public ServiceMonth thisMonth() {
        return months.get(months.size() - 1);
    }
}
