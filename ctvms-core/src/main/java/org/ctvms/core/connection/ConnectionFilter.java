package org.ctvms.core.connection;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Check;

/**
 * Which connections are wanted; what is empty does not matter. Statuses are as of the last change or daily run, as
 * dashboards count them.
 *
 * @param service what runs over it
 * @param status how it stands; empty for every connection that is open, whatever its status
 * @param renewingOn the day it expires on, which it was registered before: the renewals of that day
 */
public record ConnectionFilter(
        Optional<ServiceType> service, Optional<ConnectionStatus> status, Optional<LocalDate> renewingOn) {
    /** Every open connection. */
    public static final ConnectionFilter ALL =
            new ConnectionFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that all is there. */
    public ConnectionFilter {
        Check.given("service", service);
        Check.given("status", status);
        Check.given("renewingOn", renewingOn);
    }

    /** The same, of that service. */
    public ConnectionFilter of(ServiceType wanted) {
        return new ConnectionFilter(Optional.of(Check.given("service", wanted)), status, renewingOn);
    }

    /** The same, of that status; closed connections are wanted only so. */
    public ConnectionFilter only(ConnectionStatus wanted) {
        return new ConnectionFilter(service, Optional.of(Check.given("status", wanted)), renewingOn);
    }

    /** The same, up for renewal on that day. */
    public ConnectionFilter renewingOn(LocalDate day) {
        return new ConnectionFilter(service, status, Optional.of(Check.given("renewingOn", day)));
    }
}
