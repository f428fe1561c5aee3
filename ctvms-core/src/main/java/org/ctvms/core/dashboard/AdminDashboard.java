package org.ctvms.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.plan.ServiceType;

/**
 * How the business stands.
 *
 * @param day the day it is of: today, or the ledger's day where the clock went back
 * @param services each service, in the order of {@link ServiceType}
 */
public record AdminDashboard(LocalDate day, List<ServiceDashboard> services) {
    /** Keeps a copy of the list. */
    public AdminDashboard {
        services = List.copyOf(services);
    }

    /** How the service stands. */
    public ServiceDashboard of(ServiceType service) {
        return services.get(service.ordinal());
    }
}
