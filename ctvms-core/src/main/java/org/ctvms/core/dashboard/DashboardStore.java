package org.ctvms.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.Receipt;

/** Reads the figures of dashboards; how long it takes does not grow with the charges and payments of all years. */
public interface DashboardStore {
    /** The open connections by service and status; nothing where there is none. */
    List<ConnectionCount> connections();

    /** The open connections that expire on the day and were registered earlier; nothing where there is none. */
    List<RenewalCount> renewalsOn(LocalDate day);

    /** Every month that was charged or in which a payment was received, by service and month. */
    List<ServiceMonth> months();

    /** The customer's newest payments, newest first. */
    List<Receipt> lastPayments(Crf crf, int limit);
}
