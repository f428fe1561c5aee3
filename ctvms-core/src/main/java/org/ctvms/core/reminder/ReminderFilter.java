package org.ctvms.core.reminder;

import java.util.Optional;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Check;

/**
 * Who of those who owe is meant: customers with at least one connection, open or closed, of the service that has at
 * least so many unsettled months. What they are told is always all that is due.
 *
 * @param service the connection's service; any if empty
 * @param atLeastMonths unsettled months of the one connection; 1 to 1200
 */
public record ReminderFilter(Optional<ServiceType> service, int atLeastMonths) {
    /** Everybody who owes anything. */
    public static final ReminderFilter ALL = new ReminderFilter(Optional.empty(), 1);

    private static final int MOST_MONTHS = 1200;

    /** Checks both. */
    public ReminderFilter {
        Check.given("service", service);
        Check.between("atLeastMonths", atLeastMonths, 1, MOST_MONTHS);
    }

    /** The same, of that service. */
    public ReminderFilter of(ServiceType wanted) {
        return new ReminderFilter(Optional.of(Check.given("service", wanted)), atLeastMonths);
    }

    /** The same, with at least so many unsettled months. */
    public ReminderFilter atLeast(int months) {
        return new ReminderFilter(service, months);
    }
}
