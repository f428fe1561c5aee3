package org.ctvms.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.time.AsOf;

/**
 * How the business stands.
 *
 * @param asOf the day of its figures
 * @param services each service, in the order of {@link ServiceType}
 */
public record AdminDashboard(AsOf asOf, List<ServiceDashboard> services) {
    /** Keeps a copy of the list. */
    public AdminDashboard {
        services = List.copyOf(services);
    }

    /** The day it is of; see {@link AsOf}. */
    public LocalDate day() {
        return asOf.day();
    }

    /** How the service stands. */
    public ServiceDashboard of(ServiceType service) {
        return services.get(service.ordinal());
    }
}
