package org.ctvms.core.billing;

import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;

/** Whether the opening of a month charges a connection. */
public final class ChargingRule {
    private ChargingRule() {}

    /** Whether the month's opening charges the connection, as it stood on the month's first day. */
    public static boolean charges(YearMonth month, ServiceConnection connection, BillingPolicy policy) {
        return connection.isOpen()
                && connection.openedThrough().isBefore(month)
                && !connection.billedFrom().isAfter(month)
                && (policy.chargeWhileSuspended() || !suspendedAtStart(month, connection, policy));
    }

    private static boolean suspendedAtStart(YearMonth month, ServiceConnection connection, BillingPolicy policy) {
        return policy.status().statusOn(month.atDay(1), connection.term(), connection.billedFrom())
                == ConnectionStatus.SUSPENDED;
    }
}
