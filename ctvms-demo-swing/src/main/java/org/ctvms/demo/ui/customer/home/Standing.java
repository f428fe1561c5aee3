package org.ctvms.demo.ui.customer.home;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.dashboard.CustomerDashboard;
import org.ctvms.core.payment.ReconnectionQuote;

/**
 * Who the customer is and how they stand.
 *
 * @param reconnections of the connections that are paid, not active and can be reconnected
 */
record Standing(String name, CustomerDashboard dashboard, Map<ConnectionId, ReconnectionQuote> reconnections) {
    static Standing of(CustomerSession session) {
        CustomerDashboard dashboard = session.dashboard();
        return new Standing(session.details().show().name(), dashboard, reconnections(session, dashboard));
    }

    private static Map<ConnectionId, ReconnectionQuote> reconnections(
            CustomerSession session, CustomerDashboard dashboard) {
        return dashboard.connections().stream()
                .filter(Standing::isPaidButNotActive)
                .flatMap(overview -> session
                        .payments()
                        .quoteReconnection(overview.connection().id())
                        .stream())
                .collect(Collectors.toUnmodifiableMap(ReconnectionQuote::connectionId, Function.identity()));
    }

    Optional<ReconnectionQuote> reconnection(ConnectionOverview overview) {
        return Optional.ofNullable(reconnections.get(overview.connection().id()));
    }

    private static boolean isPaidButNotActive(ConnectionOverview overview) {
        return overview.connection().isOpen()
                && !overview.due().isPositive()
                && overview.connection().status() != ConnectionStatus.ACTIVE;
    }
}
