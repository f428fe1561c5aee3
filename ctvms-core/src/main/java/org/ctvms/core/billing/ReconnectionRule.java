package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;

/** Decides which connections can be reconnected: suspended ones, and those that missed the month while suspended. */
public final class ReconnectionRule {
    private final BillingPolicy policy;

    /** Follows the policy. */
    public ReconnectionRule(BillingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Why an open connection can't be reconnected on the day, as the end of a sentence; empty if it can.
     *
     * @param charged whether the day's month is charged
     */
    public Optional<String> whyNot(ServiceConnection connection, boolean charged, LocalDate day) {
        if (YearMonth.from(day).isBefore(connection.billedFrom())) {
            return Optional.of("is billed from " + connection.billedFrom() + " only");
        }
        ConnectionStatus status = policy.status().statusOn(day, connection.term(), connection.billedFrom());
        boolean missedTheMonth = status == ConnectionStatus.INACTIVE && !charged;
        return status == ConnectionStatus.SUSPENDED || missedTheMonth
                ? Optional.empty()
                : Optional.of("is " + status.name().toLowerCase(Locale.ROOT) + ", not suspended");
    }
}
