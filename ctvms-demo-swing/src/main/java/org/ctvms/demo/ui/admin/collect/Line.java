package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.Ui;

/**
 * A connection with what it owes.
 *
 * @param overview the connection
 * @param charges its months that are not settled, oldest first
 */
record Line(ConnectionOverview overview, List<Charge> charges) {
    // why: asking for the open months raises what is missing up to today, which the overview then counts
    static Line of(AdminSession session, ConnectionId id) {
        List<Charge> charges = session.payments().openCharges(id);
        return new Line(session.connections().find(id), charges);
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
