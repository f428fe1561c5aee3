package org.ctvms.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.AsOf;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/** Shows dashboards. Thread-safe. */
public final class DashboardDesk {
    private static final int PAYMENTS_SHOWN = 5;
    private static final int COMPLAINTS_SHOWN = 20;

    private final Transactions<? extends DashboardWork> transactions;
    private final OperatorClock clock;

    /** Reads from the storage, by the clock. */
    public DashboardDesk(Transactions<? extends DashboardWork> transactions, OperatorClock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How the business stands on the day that the daily run completed last. */
    public AdminDashboard ofBusiness() {
        Moment now = clock.moment();
        return transactions.read(work -> {
            AsOf asOf = work.days().ledgerDay().asOf(now);
            return Figures.on(asOf, work.dashboards()).dashboard();
        });
    }

    private static List<Complaint> openComplaints(DashboardWork work, Crf crf, LocalDate today) {
        ComplaintFilter open = ComplaintFilter.ALL.of(crf).only(ComplaintFilter.Which.OPEN);
        return work.complaints().list(open, today, Long.MAX_VALUE, COMPLAINTS_SHOWN).stream()
                .map(Complaint::forCustomer)
                .toList();
    }

    /** How the customer stands. */
    public CustomerDashboard of(Crf crf) {
        Moment now = clock.moment();
        return transactions.read(work -> new CustomerDashboard(
                work.days().ledgerDay().asOf(now),
                work.connections().of(crf),
                work.dashboards().lastPayments(crf, PAYMENTS_SHOWN),
                openComplaints(work, crf, now.today())));
    }
}
