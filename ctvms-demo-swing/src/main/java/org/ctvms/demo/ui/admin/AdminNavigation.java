package org.ctvms.demo.ui.admin;

import java.time.YearMonth;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.ReportQuery;

/** The way from one of an admin's screens to another. On the event thread. */
public interface AdminNavigation {
    /** To the customer's details. */
    void customer(Crf crf);

    /** To the connection among the customer's details. */
    void connection(Crf crf, ConnectionId connection);

    /** To those connections. */
    void connections(ConnectionFilter filter);

    /** To the payment for a connection of the customer's. */
    void collect(Crf crf, ConnectionId connection);

    /** To the invoice. */
    void invoice(InvoiceNumber number);

    /** To the payments of the month, for one service. */
    void payments(ServiceType service, YearMonth month);

    /** To the customer's payment details. */
    void paymentDetails(Crf crf);

    /** To those who owe. */
    void debtors(ReminderFilter filter);

    /** To the complaints. */
    void complaints(ComplaintFilter filter);

    /** To the report. */
    void report(ReportQuery query);
}
