package org.ctvms.core.dashboard;

import java.util.List;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.time.AsOf;

/**
 * How a customer stands.
 *
 * @param asOf the day that statuses and dues are of
 * @param connections each connection, open and closed, with its status, expiry, plan and due, by id
 * @param lastPayments the five newest payments, newest first
 * @param openComplaints the twenty newest complaints that wait for their resolution, newest first
 */
public record CustomerDashboard(
        AsOf asOf, List<ConnectionOverview> connections, List<Receipt> lastPayments, List<Complaint> openComplaints) {
    /** Keeps copies of the lists. */
    public CustomerDashboard {
        connections = List.copyOf(connections);
        lastPayments = List.copyOf(lastPayments);
        openComplaints = List.copyOf(openComplaints);
    }

    /** What is due on all connections together. */
    public Money due() {
        return connections.stream().map(ConnectionOverview::due).reduce(Money.ZERO, Money::plus);
    }
}
