package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ReconnectionQuote;
import org.ctvms.demo.ui.Ui;

/**
 * A connection with what it owes.
 *
 * @param overview the connection
 * @param charges its months that are not settled, oldest first
 * @param reconnection what reconnecting it would charge, if it can be reconnected
 */
record Line(ConnectionOverview overview, List<Charge> charges, Optional<ReconnectionQuote> reconnection) {
    // why: asking for the open months raises what is missing up to today, which the overview then counts
    static Line of(AdminSession session, ConnectionId id) {
        List<Charge> charges = session.payments().openCharges(id);
        return new Line(
                session.connections().find(id), charges, session.payments().quoteReconnection(id));
    }

    ConnectionId id() {
        return overview.connection().id();
    }

    String deviceId() {
        return overview.connection().deviceId();
    }

    /** Its device and service. */
    String words(Ui ui) {
        return deviceId() + " · " + ui.texts().of(overview.connection().service());
    }

    Money due() {
        return charges.stream().map(Charge::open).reduce(Money.ZERO, Money::plus);
    }
}
